package org.plumbline.export.word;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
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
    private static final int LINES_TOGETHER = 12;
    private static final String NO_RULE = "<w:pBdr><w:top w:val=\"nil\"/></w:pBdr>";
    private static final String SPACE_ABOVE = "<w:spacing w:before=\"200\"/>";

    private final Letterhead letterhead;
    private final StyleIds styles;
    private final Document document;
    private final WordPackage parts;
    private final Controls controls;
    private final Bookmarks bookmarks;
    private final StringBuilder xml = new StringBuilder(120_000);
    private final List<String> remarks = new ArrayList<>();
    private final int beginning;
    private String footer;
    private int numberedLists;
    private int figures;
    private boolean pageBreak;
    private boolean spaceAbove;
    private boolean afterHeading;
    private boolean signatureFollows;

    /** Where the properties of the paragraph that was written last end; none after a table. */
    private int propertiesEnd = -1;

    WordBody(Letterhead letterhead, Document document, WordPackage parts) {
        this.letterhead = letterhead;
        this.styles = letterhead.styles();
        this.document = document;
        this.parts = parts;
        this.controls = new Controls(styles);
        this.bookmarks = new Bookmarks(document);
        this.footer = document.footer();
        xml.append(WordXmlText.DECLARATION).append("<w:document").append(WordXmlText.NAMESPACES);
        xml.append("><w:body>");
        beginning = xml.length();
    }

    /** Writes all blocks and the end. */
    void write() {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            signatureFollows = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signature;
            blocks.get(i).match(this);
        }
        xml.append(parts.section(footer)).append("</w:body></w:document>");
    }

    CharSequence xml() {
        return xml;
    }

    /** What could not be shown as it was meant. */
    List<String> remarks() {
        return remarks;
    }

    int numberedLists() {
        return numberedLists;
    }

    @Override
    public Void heading(Heading block) {
        boolean second = afterHeading && block.level() == Heading.DEEPEST;
        String properties = (pageBreak ? "<w:pageBreakBefore/>" : "")
                + (document.numbered() ? letterhead.headingNumber(block.level()) : "")
                + (second ? NO_RULE : "");
        pageBreak = false;
        spaceAbove = second;
        open("Heading" + block.level(), properties, block.words());
        bookmarks.around(xml, block, () -> WordText.run(xml, block.words(), ""));
        xml.append("</w:p>");
        afterHeading = true;
        return null;
    }

    @Override
    public Void paragraph(Paragraph block) {
        return paragraph(block.introduces() ? "LeadIn" : "", withSignature(), block.text());
    }

    @Override
    public Void bullets(BulletList block) {
        block.items().forEach(item -> paragraph("ListBullet", letterhead.bullet("ListBullet"), item));
        return null;
    }

    @Override
    public Void numbered(NumberedList block) {
        numberedLists++;
        String number =
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + letterhead.list(numberedLists) + "\"/></w:numPr>";
        block.items().forEach(item -> paragraph("ListNumber", number, item));
        return null;
    }

    @Override
    public Void table(Table block) {
        new WordTable(block, letterhead, controls).writeTo(xml);
        spaceAbove = true;
        afterHeading = false;
        propertiesEnd = -1;
        return null;
    }

    @Override
    public Void fields(FieldGrid block) {
        for (Field field : block.fields()) {
            open(field.isToWrite() ? "FieldToWrite" : "Field", "", field.label());
            WordText.run(xml, field.label(), styles.id("Label"));
            xml.append(TAB);
            if (field.isToWrite()) {
                controls.field(xml, field.label());
            } else {
                WordText.run(xml, field.value(), "");
            }
            xml.append("</w:p>");
        }
        spaceAbove = true;
        return null;
    }

    @Override
    public Void choices(ChoiceList block) {
        for (Choice choice : block.choices()) {
            open("Choice", "", WordText.isRightToLeft(choice.text()));
            controls.box(xml, choice);
            xml.append(TAB);
            WordText.runs(xml, choice.text(), styles);
            xml.append("</w:p>");
        }
        return null;
    }

    /** Every line is the border of a paragraph, which all programs show; the control says what is written there. */
    @Override
    public Void writeLines(WriteLines block) {
        spaceAbove = false;
        controls.openParagraphs(xml, block.about());
        for (int line = 1; line <= block.lines(); line++) {
            boolean keepsNext = block.lines() <= LINES_TOGETHER && line < block.lines();
            open("WriteLine", keepsNext ? "<w:keepNext/>" : "", "");
            WordText.run(xml, Controls.ROOM, styles.id("PlaceholderText"));
            xml.append("</w:p>");
        }
        Controls.close(xml);
        propertiesEnd = -1;
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
        String line = "<w:r><w:rPr><w:rStyle w:val=\"" + styles.id("WritingLine") + "\"/></w:rPr><w:tab/></w:r>";
        open("SignatureLine", withSignature(), block.signer());
        xml.append(line).append(TAB).append(line).append("<w:r><w:br/></w:r>");
        WordText.run(xml, block.signer(), styles.id("Label"));
        xml.append(TAB).append(TAB);
        WordText.run(xml, block.dateLabel(), styles.id("Label"));
        xml.append("</w:p>");
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
        open("", "", block.chosen().orElse(""));
        controls.pick(xml, block, letterhead.page().width());
        xml.append("</w:p>");
        return null;
    }

    /** Where no fonts are installed nothing can be drawn; what the drawing shows is then said in words. */
    @Override
    public Void figure(Figure block) {
        byte[] png;
        try {
            png = FigurePng.of(block);
        } catch (LinkageError | InternalError | RuntimeException e) {
            remarks.add(
                    "The drawing “" + block.alternative() + "” stands there in words, since this computer cannot draw"
                            + " letters. Install a font package, such as fonts-dejavu, and make the document again.");
            return paragraph("", "", Text.of(block.alternative()));
        }
        open("", "", "");
        WordFigure.write(xml, block, png, ++figures, letterhead.page(), parts);
        xml.append("</w:p>");
        return null;
    }

    @Override
    public Void contents(Contents block) {
        for (Heading entry : block.entries()) {
            open("TOC" + entry.level(), "", entry.words());
            bookmarks.linkTo(xml, entry, () -> WordText.run(xml, entry.words(), styles.id("Hyperlink")));
            xml.append("</w:p>");
        }
        return null;
    }

    /** The end of the part before stands in its last paragraph; a table has none, and gets a small one. */
    @Override
    public Void newPart(NewPart block) {
        if (xml.length() > beginning) {
            if (propertiesEnd < 0) {
                open("SectionEnd", "", "");
                xml.append("</w:p>");
            }
            xml.insert(propertiesEnd, parts.section(footer));
        }
        footer = block.footer();
        pageBreak = false;
        spaceAbove = false;
        propertiesEnd = -1;
        return null;
    }

    /** Nobody signs on a page that says nothing. */
    private String withSignature() {
        return signatureFollows ? "<w:keepNext/>" : "";
    }

    private Void paragraph(String style, String properties, Text text) {
        open(style, properties, WordText.isRightToLeft(text));
        WordText.runs(xml, text, styles);
        xml.append("</w:p>");
        return null;
    }

    private void open(String style, String properties, String words) {
        open(style, properties, WordText.isRightToLeft(words));
    }

    /** Begins a paragraph; the order of the properties is that of the schema. */
    private void open(String style, String properties, boolean rightToLeft) {
        xml.append("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            xml.append("<w:pStyle w:val=\"").append(styles.id(style)).append("\"/>");
        }
        xml.append(properties);
        xml.append(rightToLeft ? "<w:bidi/>" : "");
        xml.append(spaceAbove ? SPACE_ABOVE : "");
        propertiesEnd = xml.length();
        xml.append("</w:pPr>");
        spaceAbove = false;
        afterHeading = false;
    }
}
