package org.plumbline.model.intake;

import java.util.List;

/** Reads what satisfactory and superior performance look like in a city model, below each other or side by side. */
final class CityPerformanceReader {
    private static final String SATISFACTORY = "Satisfactory";
    private static final String SUPERIOR = "Superior";

    private final OpenModelCompetency open;
    private List<String> columns = List.of();
    private boolean inBullets;

    CityPerformanceReader(OpenModelCompetency open) {
        this.open = open;
    }

    /** A label begins something else. */
    void end() {
        columns = List.of();
        inBullets = false;
    }

    /** Whether a row has both labels. */
    static boolean isHeader(CityLine line) {
        return isPair(line)
                && line.source().cells().stream().allMatch(cell -> !name(cell).isEmpty());
    }

    private static boolean isPair(CityLine line) {
        return line.role() == LineRole.ROW && line.source().cells().size() == 2;
    }

    /** The label of a cell; empty when it has other words. */
    private static String name(Cell cell) {
        return CityLabel.of(StyledText.plain(cell.text()))
                .map(CityLabel.Found::label)
                .map(label ->
                        label == CityLabel.SATISFACTORY ? SATISFACTORY : label == CityLabel.SUPERIOR ? SUPERIOR : "")
                .orElse("");
    }

    /** Takes the row with both labels, and the row with both texts below it. */
    boolean sideBySide(CityLine line) {
        if (isHeader(line)) {
            columns = line.source().cells().stream()
                    .map(CityPerformanceReader::name)
                    .toList();
            return true;
        }
        if (columns.isEmpty() || !isPair(line)) {
            return false;
        }
        open.performance(columns.get(0), line.source().cells().get(0).text());
        open.performance(columns.get(1), line.source().cells().get(1).text());
        return true;
    }

    boolean satisfactory(String words, LineRole role) {
        return take(SATISFACTORY, words, role);
    }

    boolean superior(String words, LineRole role) {
        return take(SUPERIOR, words, role);
    }

    /** One paragraph, or bullets; after the last label of a competency a second paragraph may be about something else. */
    private boolean take(String name, String words, LineRole role) {
        String before = open.performance(name);
        boolean bullets = role == LineRole.BULLET && (before.isBlank() || before.endsWith(":") || inBullets);
        boolean text = role == LineRole.TEXT
                && (before.isBlank()
                        || CityWords.startsLower(words)
                        || !CityWords.endsSentence(before)
                        || name.equals(SATISFACTORY) && CityWords.endsSentence(words));
        inBullets = bullets;
        if (bullets || text) {
            open.performance(name, words);
        }
        return bullets || text;
    }

    void warnOfMissing(Ledger ledger) {
        for (String name : List.of(SATISFACTORY, SUPERIOR)) {
            if (open.hasLevels() && !open.hasPerformance(name)) {
                ledger.warn(open.line(), "“" + open.name() + "” has no text for " + name + " performance.");
            }
        }
    }
}
