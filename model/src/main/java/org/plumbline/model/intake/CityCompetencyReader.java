package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.BuiltInScales;

/** Reads the lines under one heading of a city model, section by section. */
final class CityCompetencyReader {
    private final OpenModelCompetency open;
    private final Ledger ledger;
    private Section section = Section.DEFINITION;
    private int level;
    private List<String> columns = List.of();
    private List<CityLine> body = List.of();
    private boolean lost;
    private boolean inBullets;

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

    void read(List<CityLine> lines) {
        body = lines;
        for (CityLine line : lines) {
            lost |= beginsAnother(line);
            if (lost || required(line) || performanceColumns(line)) {
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
        inBullets = false;
        if (!found.words().isBlank() && !content(found.words().text(), line.role())) {
            ledger.warn(line.line(), "Words after a label were left out: “" + Ledger.shortened(line.text()) + "”.");
        }
    }

    /** Levels after the indicators, or twice the same, are those of a competency whose heading is not there. */
    private boolean beginsAnother(CityLine line) {
        boolean label =
                line.label().filter(found -> found.label() == CityLabel.LEVELS).isPresent();
        boolean again = (label || line.level().filter(number -> number == 1).isPresent())
                && open.hasLevels()
                && (!canHoldLevel() || label || open.hasLevel(1));
        if (again && !lost) {
            ledger.warn(
                    line.line(),
                    "Other levels begin here without a heading of their own, so what follows is not put under “"
                            + open.name() + "”.");
        }
        return again;
    }

    private boolean required(CityLine line) {
        Optional<BankRequirement> stated = line.role() == LineRole.ROW
                ? Optional.empty()
                : RequiredStatement.in(line.text(), BuiltInScales.DEMAND);
        stated.ifPresent(requirement -> {
            open.require(requirement);
            ledger.use(line.source());
            section = section == Section.DEFINITION ? Section.LEVELS : section;
        });
        return stated.isPresent();
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
        StyledText words = line.body();
        Optional<RequiredStatement.Beside> beside = RequiredStatement.beside(words.text());
        beside.ifPresent(found -> open.require(new BankRequirement(found.grade(), number, Evidence.STATED)));
        String rest = words.text()
                .substring(beside.map(RequiredStatement.Beside::length).orElse(0));
        open.level(
                number,
                words.from(words.text().length()
                        - rest.replaceFirst("^\\s*[:–—-]\\s*", "").length()));
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
        if (section == Section.LEVELS) {
            return level > 0 && moreOfLevel(line);
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
            case SATISFACTORY -> {
                return performance("Satisfactory", words, role);
            }
            case SUPERIOR -> {
                return performance("Superior", words, role);
            }
            case AREAS -> {
                if (!item && open.hasAreas()) {
                    return false;
                }
                open.area(words);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Words that go on with a level: nothing else can, but another paragraph before the next level or label. */
    private boolean moreOfLevel(CityLine line) {
        if (line.role() == LineRole.ROW || line.role() == LineRole.HEADING) {
            return false;
        }
        String before = open.level(level);
        boolean goesOn = before.isBlank()
                || before.endsWith(":")
                || startsLower(line.text())
                || !endsSentence(before) && line.role() == LineRole.TEXT
                || line.role() == LineRole.TEXT && endsSentence(line.text()) && closes(line);
        if (goesOn) {
            open.level(level, StyledText.of(line.source()));
        }
        return goesOn;
    }

    /** Whether the next line that is a label or a level belongs to this competency, so that the section has an end. */
    private boolean closes(CityLine line) {
        return body.subList(body.indexOf(line) + 1, body.size()).stream()
                .anyMatch(next -> next.label().isPresent() || next.level().isPresent());
    }

    /** One paragraph, or bullets; after the last label of a competency a second paragraph may be about something else. */
    private boolean performance(String name, String words, LineRole role) {
        String before = open.performance(name);
        boolean bullets = role == LineRole.BULLET && (before.isBlank() || before.endsWith(":") || inBullets);
        boolean text = role == LineRole.TEXT
                && (before.isBlank()
                        || startsLower(words)
                        || !endsSentence(before)
                        || section == Section.SATISFACTORY && endsSentence(words));
        inBullets = bullets;
        if (bullets || text) {
            open.performance(name, words);
        }
        return bullets || text;
    }

    private static boolean endsSentence(String words) {
        return words.matches("(?s).*[.!?][”\"’)*]*");
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
