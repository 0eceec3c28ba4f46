package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.BuiltInScales;

/** Reads the level texts of a competency of a city model, and which level is required. */
final class CityLevelReader {
    private static final int HIGHEST = 3;

    private final OpenModelCompetency open;
    private final List<CityLine> body;
    private final Ledger ledger;
    private int level;

    /** @param body all lines of the competency */
    CityLevelReader(OpenModelCompetency open, List<CityLine> body, Ledger ledger) {
        this.open = open;
        this.body = body;
        this.ledger = ledger;
    }

    /** Takes a line that states the required level in words. */
    boolean required(CityLine line) {
        Optional<BankRequirement> stated = line.role() == LineRole.ROW
                ? Optional.empty()
                : RequiredStatement.in(line.text(), BuiltInScales.DEMAND);
        stated.ifPresent(requirement -> {
            open.require(requirement);
            ledger.use(line.source());
        });
        return stated.isPresent();
    }

    void level(CityLine line, int number) {
        level = 0;
        if (number > HIGHEST) {
            ledger.warn(
                    line.line(), "“" + open.name() + "” has a Level " + number + ", which the scale does not have.");
            return;
        }
        if (open.hasLevel(number)) {
            ledger.warn(
                    line.line(),
                    "“" + open.name() + "” has a second text for Level " + number + "; the first is kept.");
            return;
        }
        level = number;
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

    /** Words that go on with a level: nothing else can, but another paragraph before the next level or label. */
    boolean more(CityLine line) {
        if (level == 0 || line.role() == LineRole.ROW || line.role() == LineRole.HEADING) {
            return false;
        }
        String before = open.level(level);
        boolean goesOn = before.isBlank()
                || before.endsWith(":")
                || CityWords.startsLower(line.text())
                || !CityWords.endsSentence(before) && line.role() == LineRole.TEXT
                || line.role() == LineRole.TEXT && CityWords.endsSentence(line.text()) && closes(line);
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
}
