package org.plumbline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;

/** Makes the rows of a table: one tag a cell, whatever pages it is on. */
final class TableMaker {
    /** About a third of a page: a table that is not taller stays on one. */
    private static final float SHORT = 220;

    /** The levels of a competency are read against each other, so a taller table of them stays whole. */
    private static final float SHORT_LEVELS = 420;

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
        boolean together = isShort(table, rows);
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
            var cells = new ArrayList<List<Placed>>();
            for (int i = 0; i < row.cells().size(); i++) {
                Column column = table.columns().get(i);
                cells.add(CellMaker.cell(
                        sheet, typesetter, tag.child("TD"), column, row.cells().get(i)));
            }
            rows.add(new Cells(edges, cells));
        }
        return rows;
    }

    private static boolean isShort(Table table, List<Cells> rows) {
        return rows.stream().mapToDouble(Cells::height).sum() < (table.hasRequiredLevel() ? SHORT_LEVELS : SHORT);
    }

    private float[] edges(Table table) {
        float[] edges = new float[table.columns().size() + 1];
        edges[0] = sheet.left();
        int shares = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            shares += table.columns().get(i).share();
            edges[i + 1] = sheet.left() + sheet.frame().width() * shares / table.shares();
        }
        return edges;
    }

    private List<List<Placed>> headings(Table table, Tag row) {
        return table.columns().stream()
                .map(column -> CellMaker.heading(sheet, typesetter, row.columnHeading(), column))
                .toList();
    }
}
