package org.plumbline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Makes the pieces of the page from the blocks of the document. */
final class PieceMaker implements Block.Cases<Void> {
    private static final float BELOW_PARAGRAPH = 5;
    private static final float BELOW_ITEM = 2.5f;
    private static final float BELOW_HEADING = 3;
    private static final float ABOVE_FIELD = 4;
    private static final float ABOVE_FIELD_TO_WRITE = 9;
    private static final float ABOVE_INTRODUCTION = 4;
    private static final float ABOVE_NOTE = 6;
    private static final float ABOVE_SECOND_HEADING = 8;
    private static final float ABOVE_AFTER_RULE = 9;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Tag file;
    private final Anchored headings;
    private final List<Piece> pieces = new ArrayList<>();
    private Tag root;
    private boolean pageBreak;
    private float spaceAbove;

    PieceMaker(Document document, Sheet sheet, Typesetter typesetter) {
        this.headings = new Anchored(document);
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.file = Tag.root(sheet.root());
        this.root = file;
    }

    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public Void heading(Heading block) {
        WordsPiece.Bookmark bookmark = headings.next(block, pageBreak);
        pageBreak = false;
        spaceAbove = 0;
        float size = Look.heading(block.level());
        var lines = new Lines(sheet, typesetter.set(Text.of(bookmark.words()), size, true));
        var part = new Part(sheet, root.child("H" + block.level()), lines, Optional.empty(), 0, BELOW_HEADING);
        boolean ruled = block.level() == Heading.DEEPEST && !isAfterHeading();
        WordsPiece.Kind kind = ruled ? WordsPiece.Kind.RULED_HEADING : WordsPiece.Kind.PLAIN;
        float above = isAfterHeading() ? ABOVE_SECOND_HEADING : Look.aboveHeading(block.level());
        pieces.add(new WordsPiece(sheet, part, kind, Optional.of(bookmark), above, true));
        return null;
    }

    private boolean isAfterHeading() {
        return last() instanceof WordsPiece words && words.isHeading();
    }

    /** The piece before the next one; null at the beginning. */
    private Piece last() {
        return pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    }

    @Override
    public Void paragraph(Paragraph block) {
        if (!block.introduces() && last() instanceof RowPiece row) {
            row.keepNext();
        }
        spaceAbove = Math.max(spaceAbove, block.introduces() ? ABOVE_INTRODUCTION : 0);
        return words(part(root.child("P"), block.text(), Optional.empty(), 0, BELOW_PARAGRAPH), block.introduces());
    }

    @Override
    public Void bullets(BulletList block) {
        Tag list = root.list("Disc");
        block.items().forEach(item -> item(list.child("LI"), "•", item));
        return null;
    }

    @Override
    public Void numbered(NumberedList block) {
        Tag list = root.list("Decimal");
        int number = 1;
        for (Text item : block.items()) {
            item(list.child("LI"), number++ + ".", item);
        }
        return null;
    }

    private void item(Tag item, String sign, Text text) {
        var mark = Marks.sign(item, typesetter, sign, "•".equals(sign) ? Look.BULLET_INDENT / 3 : 0);
        words(part(item.child("LBody"), text, Optional.of(mark), Look.BULLET_INDENT, BELOW_ITEM), false);
    }

    @Override
    public Void table(Table block) {
        pieces.addAll(new TableMaker(sheet, typesetter, root).pieces(block));
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    @Override
    public Void fields(FieldGrid block) {
        for (Field field : block.fields()) {
            Tag tag = root.child("P");
            var label = lines(Text.label(field.label()));
            var mark = Marks.label(tag, label, Look.FIELD_INDENT - Look.CELL_PADDING, field);
            var part = part(tag, Text.of(field.value()), Optional.of(mark), Look.FIELD_INDENT, 0);
            pieces.add(new WordsPiece(
                    sheet,
                    part,
                    WordsPiece.Kind.FIELD,
                    Optional.empty(),
                    Math.max(spaceAbove, field.isToWrite() ? ABOVE_FIELD_TO_WRITE : ABOVE_FIELD),
                    false));
            spaceAbove = 0;
        }
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    @Override
    public Void choices(ChoiceList block) {
        Tag list = root.list("None");
        int left = block.choices().size();
        for (Choice choice : block.choices()) {
            left--;
            Tag item = list.child("LI");
            var mark = Optional.of(Marks.box(item, "Lbl", choice));
            words(part(item.child("LBody"), choice.text(), mark, Look.BOX_INDENT, BELOW_PARAGRAPH), left > 0);
        }
        return null;
    }

    @Override
    public Void writeLines(WriteLines block) {
        return ruled(new RuledLines(sheet, root, block.about(), block.lines()));
    }

    @Override
    public Void pageBreak(PageBreak block) {
        pageBreak = true;
        return null;
    }

    @Override
    public Void signature(Signature block) {
        if (last() instanceof SignaturePiece before) {
            before.keepNext();
        }
        pieces.add(new SignaturePiece(
                sheet, root, lines(Text.label(block.signer())), lines(Text.label(block.dateLabel()))));
        return null;
    }

    @Override
    public Void note(Note block) {
        spaceAbove = Math.max(spaceAbove, ABOVE_NOTE);
        int left = block.paragraphs().size();
        for (Text text : block.paragraphs()) {
            left--;
            var part = part(root.child("P"), text, Optional.empty(), 0, left == 0 ? 0 : BELOW_PARAGRAPH);
            pieces.add(new WordsPiece(sheet, part, WordsPiece.Kind.NOTE, Optional.empty(), spaceAbove, left > 0));
            spaceAbove = 0;
        }
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    @Override
    public Void pick(Pick block) {
        if (block.chosen().isPresent() && sheet.form().isEmpty()) {
            return paragraph(Paragraph.of(block.chosen().get()));
        }
        return ruled(new RuledLines(sheet, root, block));
    }

    @Override
    public Void figure(Figure block) {
        pieces.add(new FigurePiece(sheet, typesetter, root, block));
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    @Override
    public Void contents(Contents block) {
        pieces.addAll(new ContentsMaker(sheet, typesetter, headings).pieces(root, block));
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    @Override
    public Void newPart(NewPart block) {
        pieces.add(new PartPiece(sheet, block.footer()));
        root = file.child("Part");
        pageBreak = false;
        spaceAbove = 0;
        return null;
    }

    private Void ruled(RuledLines lines) {
        pieces.add(new WordsPiece(sheet, lines, WordsPiece.Kind.PLAIN, Optional.empty(), 0, false));
        spaceAbove = ABOVE_AFTER_RULE;
        return null;
    }

    private Void words(Part part, boolean keepsNext) {
        pieces.add(new WordsPiece(sheet, part, WordsPiece.Kind.PLAIN, Optional.empty(), spaceAbove, keepsNext));
        spaceAbove = 0;
        return null;
    }

    private Part part(Tag tag, Text text, Optional<Mark> mark, float indent, float below) {
        return new Part(sheet, tag, lines(text), mark, indent, below);
    }

    private Lines lines(Text text) {
        return new Lines(sheet, typesetter.set(text, Look.BODY, false));
    }
}
