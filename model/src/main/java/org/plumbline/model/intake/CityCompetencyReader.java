package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;

/** Reads the lines under one heading of a city model, section by section. */
final class CityCompetencyReader {
    private final OpenModelCompetency open;
    private final Ledger ledger;
    private final CityStray stray;
    private final CityLevelReader levels;
    private final CityPerformanceReader performance;
    private final List<CityLine> body;
    private Section section = Section.DEFINITION;

    CityCompetencyReader(OpenModelCompetency open, List<CityLine> body, CityIndex index, Ledger ledger) {
        this.open = open;
        this.body = body;
        this.ledger = ledger;
        stray = new CityStray(open, index);
        levels = new CityLevelReader(open, body, ledger);
        performance = new CityPerformanceReader(open);
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

    void read() {
        for (CityLine line : body) {
            Optional<String> lost = stray.reason(line, section == Section.LEVELS, section == Section.DEFINITION);
            if (lost.isPresent()) {
                ledger.warn(line.line(), lost.get());
                break;
            }
            line(line);
        }
        performance.warnOfMissing(ledger);
    }

    private void line(CityLine line) {
        Optional<CityLabel.Found> label = line.label();
        if (levels.required(line)) {
            section = section == Section.DEFINITION ? Section.LEVELS : section;
        } else if (performance.sideBySide(line)) {
            section = CityPerformanceReader.isHeader(line) ? Section.PERFORMANCE : section;
            ledger.use(line.source());
        } else if (label.isPresent()) {
            enter(line, label.get());
        } else if (line.level().isPresent() && (section == Section.DEFINITION || section == Section.LEVELS)) {
            section = Section.LEVELS;
            levels.level(line, line.level().get());
        } else if (!line.isLevelText() && content(line)) {
            ledger.use(line.source());
        }
    }

    private void enter(CityLine line, CityLabel.Found found) {
        ledger.use(line.source());
        section = Section.valueOf(found.label().name());
        performance.end();
        if (!found.words().isBlank() && !content(found.words().text(), line.role())) {
            ledger.warn(line.line(), "Words after a label were left out: “" + Ledger.shortened(line.text()) + "”.");
        }
    }

    private boolean content(CityLine line) {
        if (section == Section.LEVELS) {
            return levels.more(line);
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
        return switch (section) {
            case DEFINITION -> define(words, item);
            case INDICATORS -> indicator(words, item);
            case SATISFACTORY -> performance.satisfactory(words, role);
            case SUPERIOR -> performance.superior(words, role);
            case AREAS -> (item || !open.hasAreas()) && area(words);
            case LEVELS, PERFORMANCE -> false;
        };
    }

    private boolean area(String words) {
        open.area(words);
        return true;
    }

    private boolean define(String words, boolean item) {
        if (item) {
            open.definitionItem(words);
        } else {
            open.define(words);
        }
        return true;
    }

    private boolean indicator(String words, boolean item) {
        if (item || !CityWords.startsLower(words)) {
            open.indicator(words);
        } else {
            open.moreOfIndicator(words);
        }
        return true;
    }
}
