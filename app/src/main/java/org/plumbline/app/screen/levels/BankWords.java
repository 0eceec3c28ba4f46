package org.plumbline.app.screen.levels;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.Workshop;

/**
 * What the bank says today of a competency that the workshop copied.
 *
 * @param note why some of the bank's words cannot be shown; empty when nothing is in the way
 * @param words for people of the position's track; empty when the bank's words cannot be found
 * @param sameScale whether the level texts stand on the same levels
 */
record BankWords(String note, Optional<Competency> words, boolean sameScale) {

    /** Before the library was read. */
    static final BankWords UNREAD = new BankWords("", Optional.empty(), false);

    static BankWords of(Workshop workshop, SelectedCompetency own, List<CompetencyBank> banks) {
        if (own.source().isEmpty()) {
            return without(Words.of("levels.bank.own"));
        }
        CopiedFrom source = own.source().get();
        Optional<CompetencyBank> bank =
                banks.stream().filter(each -> each.id().equals(source.bank())).findFirst();
        if (bank.isEmpty()) {
            return without(Words.of("levels.bank.missing", source.bankTitle()));
        }
        Optional<Competency> present = bank.get().competency(source.competency());
        if (present.isEmpty()) {
            return without(Words.of("levels.bank.gone", source.bankTitle()));
        }
        boolean same = names(bank.get().scaleOf(present.get())).equals(names(workshop.scaleOf(own)));
        return new BankWords(
                same ? "" : Words.of("levels.bank.otherScale", source.bankTitle()),
                present.map(words -> words.forTrack(workshop.position().track())),
                same);
    }

    private static BankWords without(String note) {
        return new BankWords(note, Optional.empty(), false);
    }

    private static List<String> names(Scale scale) {
        return scale.levels().stream().map(Level::name).toList();
    }

    /** The bank's definition; empty where it has none. */
    Optional<String> definition() {
        return words.map(Competency::definition).filter(text -> !text.isBlank());
    }

    /** The bank's text for a level; empty where it has none or stands on other levels. */
    Optional<String> level(int ordinal) {
        return words.filter(found -> sameScale)
                .flatMap(found -> found.levelText(ordinal))
                .map(LevelText::text)
                .filter(text -> !text.isBlank());
    }
}
