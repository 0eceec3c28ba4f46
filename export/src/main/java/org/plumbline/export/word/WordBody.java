package org.plumbline.export.word;

import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NewPart;
import org.plumbline.export.doc.Note;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** The body of a Word document, one block after the other. */
final class WordBody implements Block.Cases<Void> {
    private static final String TAB = "<w:r><w:tab/></w:r>";
    private static final String BLANK = "________________";
    private static final int LINES_TOGETHER = 12;
    private static final String NO_RULE = "<w:pBdr><w:top w:val=\"nil\"/></w:pBdr>";
    private static final String SPACE_ABOVE = "<w:spacing w:before=\"200\"/>";

    private final StringBuilder xml = new StringBuilder(60_000);
    private final CheckBoxes boxes = new CheckBoxes();
    private int numberedLists;
    private boolean pageBreak;
    private boolean spaceAbove;
    private boolean afterHeading;

    CharSequence xml() {
        return xml;
    }

    int numberedLists() {
        return numberedLists;
    }

    @Override
    public Void heading(Heading block) {
        boolean second = afterHeading && block.level() == Heading.DEEPEST;
        String properties = (pageBreak ? "<w:pageBreakBefore/>" : "") + (second ? NO_RULE : "");
        pageBreak = false;
        spaceAbove = second;
        paragraph("Heading" + block.level(), properties, Text.of(block.words()));
        afterHeading = true;
        return null;
    }

    @Override
    public Void paragraph(Paragraph block) {
        return paragraph(block.introduces() ? "LeadIn" : "", "", block.text());
    }

    @Override
    public Void bullets(BulletList block) {
        block.items().forEach(item -> paragraph("ListBullet", "", item));
        return null;
    }

    @Override
    public Void numbered(NumberedList block) {
        int list = WordParts.FIRST_LIST + numberedLists++;
        String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        block.items().forEach(item -> paragraph("ListNumber", number, item));
        return null;
    }

    @Override
    public Void table(Table block) {
        new WordTable(block, boxes).writeTo(xml);
        spaceAbove = true;
        return null;
    }

    @Override
    public Void fields(FieldGrid block) {
        for (Field field : block.fields()) {
            open(field.isToWrite() ? "FieldToWrite" : "Field", "", field.label());
            xml.append(WordText.run(field.label(), "Label")).append(TAB);
            xml.append(WordText.run(field.value(), "")).append("</w:p>");
        }
        spaceAbove = true;
        return null;
    }

    @Override
    public Void choices(ChoiceList block) {
        for (Choice choice : block.choices()) {
            open("Choice", "", choice.text().words());
            xml.append(boxes.box(choice)).append(TAB);
            xml.append(WordText.runs(choice.text())).append("</w:p>");
        }
        return null;
    }

    @Override
    public Void writeLines(WriteLines block) {
        for (int line = 0; line < block.lines(); line++) {
            boolean keepsNext = block.lines() <= LINES_TOGETHER && line < block.lines() - 1;
            paragraph("WriteLine", keepsNext ? "<w:keepNext/>" : "", Text.EMPTY);
        }
        spaceAbove = true;
        return null;
    }

    @Override
    public Void pageBreak(PageBreak block) {
        pageBreak = true;
        return null;
    }

    @Override
    public Void signature(Signature block) {
        spaceAbove = false;
        open("SignatureLine", "", "");
        xml.append(TAB).append(TAB).append(TAB).append("</w:p>");
        open("SignatureName", "", block.signer());
        xml.append(WordText.run(block.signer(), "")).append(TAB);
        xml.append(WordText.run(block.dateLabel(), "")).append("</w:p>");
        return null;
    }

    @Override
    public Void note(Note block) {
        spaceAbove = !afterHeading;
        List<Text> paragraphs = block.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            paragraph("Note", last ? "" : "<w:keepNext/>", paragraphs.get(i));
        }
        return null;
    }

    @Override
    public Void pick(Pick block) {
        return paragraph("", "", Text.of(block.chosen().orElse(BLANK)));
    }

    @Override
    public Void figure(Figure block) {
        return paragraph("", "", Text.of(block.alternative()));
    }

    @Override
    public Void contents(Contents block) {
        block.entries().forEach(entry -> paragraph("", "", Text.of(entry.words())));
        return null;
    }

    @Override
    public Void newPart(NewPart block) {
        pageBreak = true;
        return null;
    }

    private Void paragraph(String style, String properties, Text text) {
        open(style, properties, text.words());
        xml.append(WordText.runs(text)).append("</w:p>");
        return null;
    }

    /** Begins a paragraph; the order of the properties is that of the schema. */
    private void open(String style, String properties, String words) {
        String styled = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        String all = styled
                + properties
                + (WordText.isRightToLeft(words) ? "<w:bidi/>" : "")
                + (spaceAbove ? SPACE_ABOVE : "");
        spaceAbove = false;
        afterHeading = false;
        xml.append("<w:p>").append(all.isEmpty() ? "" : "<w:pPr>" + all + "</w:pPr>");
    }
}
