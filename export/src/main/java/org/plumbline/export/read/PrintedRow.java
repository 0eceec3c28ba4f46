package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.intake.Rows;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.StyledText;

/** A row of a printed table: the paragraphs of each cell. */
record PrintedRow(int number, List<List<PrintedParagraph>> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    String text(int cell) {
        var words = new StringBuilder();
        cells.get(cell).forEach(paragraph -> words.append(paragraph.plainWords().text())
                .append(' '));
        return words.toString().strip();
    }

    boolean sameWords(PrintedRow other) {
        for (int i = 0; i < cells.size(); i++) {
            if (i >= other.cells.size() || !text(i).equals(other.text(i))) {
                return false;
            }
        }
        return cells.size() == other.cells.size();
    }

    /** Whether this row, first on its page, is the rest of the last row of the page before. */
    boolean goesOnWith(PrintedRow before) {
        String first = text(0);
        String firstBefore = before.text(0);
        return cells.size() == before.cells.size()
                && (first.isEmpty() || firstBefore.matches(".*[-–—]") || Character.isLowerCase(first.charAt(0)));
    }

    PrintedRow plus(PrintedRow rest) {
        var joined = new ArrayList<List<PrintedParagraph>>();
        for (int i = 0; i < cells.size(); i++) {
            joined.add(joined(cells.get(i), rest.cells.get(i)));
        }
        return new PrintedRow(number, joined);
    }

    private static List<PrintedParagraph> joined(List<PrintedParagraph> upper, List<PrintedParagraph> lower) {
        if (upper.isEmpty() || lower.isEmpty() || lower.get(0).hasBullet()) {
            var all = new ArrayList<>(upper);
            all.addAll(lower);
            return all;
        }
        var all = new ArrayList<>(upper.subList(0, upper.size() - 1));
        all.add(upper.get(upper.size() - 1).plus(lower.get(0)));
        all.addAll(lower.subList(1, lower.size()));
        return all;
    }

    SourceLine line() {
        List<List<StyledText>> words = cells.stream()
                .map(cell -> cell.stream()
                        .map(PrintedParagraph::plainWords)
                        .filter(text -> !text.isBlank())
                        .toList())
                .toList();
        return Rows.of(number, words);
    }
}
