package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.intake.table.SourceTable;

/** Collects the cells of a sheet as they are shown while its XML is read. */
final class SheetCells implements SheetContentsHandler {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_FILLED = 200_000;
    private static final String ERROR = "ERROR:";

    private final String sheet;
    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<Warning> notes = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int tooFar;
    private int comments;

    SheetCells(String sheet) {
        this.sheet = sheet;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        rows.put(row, cells);
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        comments += comment == null ? 0 : 1;
        if (shown == null || shown.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            tooFar++;
            return;
        }
        if (shown.startsWith(ERROR)) {
            notes.add(Warning.at(
                    sheet + "!" + reference,
                    "The formula of this cell gives the error " + shown.substring(ERROR.length())
                            + ", so the cell was left out."));
            return;
        }
        set(cells, column, shown);
    }

    private static void set(List<String> cells, int column, String shown) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    /** Cells that are merged downwards: every row of them has the words of the first. */
    void merge(String range) {
        CellRangeAddress address = CellRangeAddress.valueOf(range);
        if (address.getLastRow() > address.getFirstRow()) {
            merged.add(address);
        }
    }

    private void fill() {
        int filled = 0;
        for (CellRangeAddress range : merged) {
            List<String> first = rows.getOrDefault(range.getFirstRow(), List.of());
            int column = range.getFirstColumn();
            String words = column < first.size() ? first.get(column) : "";
            for (int row = range.getFirstRow() + 1; !words.isEmpty() && row <= range.getLastRow(); row++) {
                if (rows.containsKey(row) && filled++ < MOST_FILLED) {
                    set(rows.get(row), column, words);
                }
                if (row > rows.size() + range.getFirstRow() + MOST_FILLED) {
                    break;
                }
            }
        }
        if (filled > MOST_FILLED) {
            notes.add(
                    Warning.at(sheet, "More cells are merged than any table needs; the last of them were left empty."));
        }
    }

    SourceTable table(String document, String digest) {
        fill();
        if (tooFar > 0) {
            notes.add(Warning.at(sheet, tooFar + " cells to the right of column IV were left out."));
        }
        if (comments > 0) {
            notes.add(Warning.at(sheet, comments + (comments == 1 ? " comment was" : " comments were") + " left out."));
        }
        List<SourceTable.Row> all = rows.entrySet().stream()
                .map(row -> new SourceTable.Row(row.getKey() + 1, row.getValue()))
                .toList();
        return SourceTable.of(document, digest, sheet, all, notes);
    }
}
