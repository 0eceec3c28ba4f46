package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;

/** Reads the lines under one heading of a city model, section by section. */
final class CityCompetencyReader {
    private final OpenModelCompetency open;
    private final Ledger ledger;
    private Section section = Section.DEFINITION;
    private int level;
    private List<String> columns = List.of();

    CityCompetencyReader(OpenModelCompetency open, Ledger ledger) {
        this.open = open;
        this.ledger = ledger;
    }

    private enum Section {
        DEFINITION,
        LEVELS,
        INDICATORS,
        PERFORMANCE,
        SATISFACTORY,
        SUPERIOR,
        AREAS
    }

    void read(List<CityLine> body) {
        for (CityLine line : body) {
            if (performanceColumns(line)) {
                continue;
            }
            Optional<CityLabel.Found> label = line.label();
            if (label.isPresent()) {
                enter(line, label.get());
            } else if (line.level().isPresent() && canHoldLevel()) {
                level(line, line.level().get());
            } else if (content(line)) {
                ledger.use(line.source());
            }
        }
        complain();
    }

    private boolean canHoldLevel() {
        return section == Section.DEFINITION || section == Section.LEVELS;
    }

    private void enter(CityLine line, CityLabel.Found found) {
        ledger.use(line.source());
        section = Section.valueOf(found.label().name());
        columns = List.of();
        if (!found.words().isBlank() && !content(found.words().text(), line.role())) {
            ledger.warn(line.line(), "Words after a label were left out: “" + Ledger.shortened(line.text()) + "”.");
        }
    }

    private void level(CityLine line, int number) {
        section = Section.LEVELS;
        if (number > 3) {
            ledger.warn(
                    line.line(), "“" + open.name() + "” has a Level " + number + ", which the scale does not have.");
            return;
        }
        level = number;
        if (open.hasLevel(number)) {
            ledger.warn(
                    line.line(),
                    "“" + open.name() + "” has a second text for Level " + number + "; the first is kept.");
            level = 0;
            return;
        }
        open.level(number, line.body());
        ledger.use(line.source());
    }

    /** Satisfactory and Superior side by side: a row with both labels, then a row with both texts. */
    private boolean performanceColumns(CityLine line) {
        if (line.role() != LineRole.ROW || line.source().cells().size() != 2) {
            return false;
        }
        List<String> cells = line.source().cells().stream().map(Cell::text).toList();
        boolean labels = cells.stream().allMatch(cell -> CityLabel.of(StyledText.plain(cell))
                .filter(found -> found.label() == CityLabel.SATISFACTORY || found.label() == CityLabel.SUPERIOR)
                .isPresent());
        if (labels) {
            section = Section.PERFORMANCE;
            columns = cells.stream()
                    .map(cell ->
                            CityLabel.of(StyledText.plain(cell)).orElseThrow().label() == CityLabel.SATISFACTORY
                                    ? "Satisfactory"
                                    : "Superior")
                    .toList();
        } else if (columns.isEmpty()) {
            return false;
        } else {
            open.performance(columns.get(0), cells.get(0));
            open.performance(columns.get(1), cells.get(1));
        }
        ledger.use(line.source());
        return true;
    }

    private boolean content(CityLine line) {
        if (section == Section.LEVELS && level > 0) {
            open.level(level, StyledText.of(line.source()));
            return true;
        }
        if (section == Section.AREAS && line.number().isPresent()) {
            open.area(line.body().text());
            return true;
        }
        if (section == Section.DEFINITION && line.number().isPresent()) {
            open.definitionItem(line.body().text());
            return true;
        }
        return content(line.text(), line.role());
    }

    private boolean content(String words, LineRole role) {
        boolean item = role == LineRole.BULLET || role == LineRole.NUMBERED;
        switch (section) {
            case DEFINITION -> define(words, item);
            case INDICATORS -> indicator(words, item);
            case SATISFACTORY -> open.performance("Satisfactory", words);
            case SUPERIOR -> open.performance("Superior", words);
            case AREAS -> open.area(words);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void define(String words, boolean item) {
        if (item) {
            open.definitionItem(words);
        } else {
            open.define(words);
        }
    }

    private void indicator(String words, boolean item) {
        if (item || !startsLower(words)) {
            open.indicator(words);
        } else {
            open.moreOfIndicator(words);
        }
    }

    private static boolean startsLower(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }

    private void complain() {
        for (String name : List.of("Satisfactory", "Superior")) {
            if (open.hasLevels() && !open.hasPerformance(name)) {
                ledger.warn(open.line(), "“" + open.name() + "” has no text for " + name + " performance.");
            }
        }
    }
}
