package org.plumbline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** Makes what stands in one cell of a table. */
final class CellMaker {
    private static final float BELOW = 1.5f;
    private static final float BULLET_INDENT = 11;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Tag tag;
    private final boolean numbers;
    private final List<Placed> parts = new ArrayList<>();

    private CellMaker(Sheet sheet, Typesetter typesetter, Tag tag, Column column) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.tag = tag;
        this.numbers = column.numbers();
    }

    static List<Placed> heading(Sheet sheet, Typesetter typesetter, Tag tag, Column column) {
        var maker = new CellMaker(sheet, typesetter, tag, column);
        maker.add(tag, Text.strong(column.heading()), Optional.empty(), 0);
        return maker.parts;
    }

    static List<Placed> cell(Sheet sheet, Typesetter typesetter, Tag tag, Column column, Cell cell) {
        var maker = new CellMaker(sheet, typesetter, tag, column);
        if (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph alone) {
            maker.add(tag, alone.text(), Optional.empty(), 0);
            return maker.parts;
        }
        for (int i = 0; i < cell.blocks().size(); i++) {
            maker.add(cell.blocks().get(i), i == cell.blocks().size() - 1);
        }
        if (maker.parts.isEmpty()) {
            maker.add(tag, Text.EMPTY, Optional.empty(), 0);
        }
        return maker.parts;
    }

    private void add(Block block, boolean last) {
        if (block instanceof Paragraph paragraph) {
            add(tag.child("P"), paragraph.text(), Optional.empty(), 0);
        } else if (block instanceof BulletList list) {
            bullets(list);
        } else if (block instanceof ChoiceList choices) {
            for (Choice choice : choices.choices()) {
                add(tag.child("P"), choice.text(), Optional.of(Marks.box(tag, "Span", choice)), Look.BOX_INDENT);
            }
        } else if (block instanceof Pick pick) {
            parts.add(pick(pick, last));
        } else if (block instanceof WriteLines lines) {
            parts.add(new RuledLines(sheet, tag, lines.about(), lines.lines()).endingOnRule(last));
        }
    }

    private void bullets(BulletList list) {
        Tag listTag = tag.list("Disc");
        for (Text item : list.items()) {
            Tag itemTag = listTag.child("LI");
            var mark = Optional.of(Marks.sign(itemTag, typesetter, "•", 0));
            add(itemTag.child("LBody"), item, mark, BULLET_INDENT);
        }
    }

    private Placed pick(Pick pick, boolean last) {
        if (pick.chosen().isPresent() && sheet.form().isEmpty()) {
            return part(tag.child("P"), Text.of(pick.chosen().get()), Optional.empty(), 0);
        }
        return new RuledLines(sheet, tag, pick).endingOnRule(last);
    }

    private void add(Tag owner, Text text, Optional<Mark> mark, float indent) {
        parts.add(part(owner, text, mark, indent));
    }

    private Part part(Tag owner, Text text, Optional<Mark> mark, float indent) {
        var lines = new Lines(sheet, typesetter.set(text, Look.BODY, false), numbers);
        return new Part(sheet, owner, lines, mark, indent, BELOW);
    }
}
