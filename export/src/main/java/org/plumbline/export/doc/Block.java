package org.plumbline.export.doc;

/** One part of a document, from top to bottom; it says what it is and never how it looks. */
public sealed interface Block
        permits BulletList,
                ChoiceList,
                Contents,
                FieldGrid,
                Figure,
                Heading,
                NewPart,
                Note,
                NumberedList,
                PageBreak,
                Paragraph,
                Pick,
                Signature,
                Table,
                WriteLines {

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R heading(Heading block);

        R paragraph(Paragraph block);

        R bullets(BulletList block);

        R numbered(NumberedList block);

        R table(Table block);

        R fields(FieldGrid block);

        R choices(ChoiceList block);

        R writeLines(WriteLines block);

        R pageBreak(PageBreak block);

        R signature(Signature block);

        R note(Note block);

        R pick(Pick block);

        R figure(Figure block);

        R contents(Contents block);

        R newPart(NewPart block);
    }
}
