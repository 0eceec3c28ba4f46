package org.plumbline.model.edit;

import java.util.List;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.change.Lists;

/** A change of words throughout a bank. */
public sealed interface WordsChange extends BankChange {

    /** Other words in the place of some, in every text. */
    record ReplaceWords(Wanted wanted, String with) implements WordsChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            CompetencyBank after = Texts.map(before, text -> wanted.replace(text, with));
            after.competencies().stream()
                    .filter(competency -> competency.name().isBlank())
                    .findFirst()
                    .ifPresent(nameless -> {
                        throw new IllegalArgumentException("That would leave “"
                                + before.competency(nameless.id()).orElseThrow().name()
                                + "” without a name. Nothing was replaced.");
                    });
            return after;
        }

        /** What it would change, competency by competency. */
        public Preview preview(CompetencyBank bank) {
            return Preview.of(bank, wanted, with);
        }
    }

    /** The level words of the scales in the place of those that were mistyped or have other capitals. */
    record SpellLevelWords(List<LevelWord> words) implements WordsChange {
        public SpellLevelWords {
            words = List.copyOf(words);
        }

        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .competencies(Lists.replace(
                            before.competencies(),
                            competency -> words.stream()
                                    .anyMatch(word -> word.competency().equals(competency.id())),
                            competency -> LevelWord.correct(competency, words)))
                    .build();
        }
    }
}
