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
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** Makes the rows of a table: one tag a cell, whatever pages it is on. */
final class TableMaker {
    private static final float BELOW = 1.5f;
    private static final float SHORT = 420;
    private static final float BULLET_INDENT = 11;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Tag root;

    TableMaker(Sheet sheet, Typesetter typesetter, Tag root) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.root = root;
    }

    List<Piece> pieces(Table table) {
        Tag tag = root.table(table.caption());
        var pieces = new ArrayList<Piece>();
        float[] edges = edges(table);
        HeadingRow heading = new HeadingRow(
                sheet, edges, () -> headings(table, tag.child("THead").child("TR")));
        pieces.add(heading);
        List<Cells> rows = rows(table, tag.child("TBody"), edges);
        boolean together = isShort(rows);
        for (int i = 0; i < rows.size(); i++) {
            boolean keepsNext = together && i < rows.size() - 1;
            boolean required = table.rows().get(i).requiredLevel();
            pieces.add(new RowPiece(sheet, rows.get(i), heading, required, keepsNext));
        }
        return pieces;
    }

    private List<Cells> rows(Table table, Tag body, float[] edges) {
        var rows = new ArrayList<Cells>();
        for (Row row : table.rows()) {
            Tag tag = body.child("TR");
            rows.add(new Cells(
                    edges,
                    row.cells().stream()
                            .map(cell -> parts(cell, tag.child("TD")))
                            .toList()));
        }
        return rows;
    }

    /** The levels of a competency are read against each other: a table that is not long stays on one page. */
    private static boolean isShort(List<Cells> rows) {
        return rows.stream().mapToDouble(Cells::height).sum() < SHORT;
    }

    private static float[] edges(Table table) {
        float[] edges = new float[table.columns().size() + 1];
        edges[0] = Look.LEFT;
        int shares = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            shares += table.columns().get(i).share();
            edges[i + 1] = Look.LEFT + (Look.RIGHT - Look.LEFT) * shares / table.shares();
        }
        return edges;
    }

    private List<List<Part>> headings(Table table, Tag row) {
        var cells = new ArrayList<List<Part>>();
        for (Column column : table.columns()) {
            var lines = new Lines(sheet, typesetter.phrase(Text.of(column.heading()), Look.BODY, true), Look.BODY);
            cells.add(List.of(new Part(sheet, row.columnHeading(), lines, Optional.empty(), 0, BELOW)));
        }
        return cells;
    }

    private List<Part> parts(Cell cell, Tag tag) {
        var parts = new ArrayList<Part>();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                parts.add(part(tag.child("P"), paragraph.text(), Optional.empty(), 0));
            } else if (block instanceof BulletList list) {
                Tag listTag = tag.list("Disc");
                for (Text item : list.items()) {
                    Tag itemTag = listTag.child("LI");
                    var mark = Optional.of(Marks.sign(itemTag, "•", 0));
                    parts.add(part(itemTag.child("LBody"), item, mark, BULLET_INDENT));
                }
            } else if (block instanceof ChoiceList choices) {
                for (Choice choice : choices.choices()) {
                    var mark = Optional.of(Marks.box(tag, "Span", choice));
                    parts.add(part(tag.child("P"), choice.text(), mark, Look.BOX_INDENT));
                }
            } else if (block instanceof Pick pick) {
                parts.add(part(tag.child("P"), Text.of(pick.chosen().orElse(" ")), Optional.empty(), 0));
            } else if (block instanceof WriteLines lines) {
                for (int line = 0; line < lines.lines(); line++) {
                    parts.add(part(tag.child("P"), Text.of(" "), Optional.empty(), 0));
                }
            }
        }
        if (parts.isEmpty()) {
            parts.add(part(tag, Text.EMPTY, Optional.empty(), 0));
        }
        return parts;
    }

    private Part part(Tag tag, Text text, Optional<Mark> mark, float indent) {
        var lines = new Lines(sheet, typesetter.phrase(text, Look.BODY, false), Look.BODY);
        return new Part(sheet, tag, lines, mark, indent, BELOW);
    }
}
