package org.plumbline.model.workshop;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;

/**
 * What a workshop decides when the bank has newer words for a competency that was copied from it. Rounds that are open
 * keep the words they froze.
 */
public sealed interface BankWordsChange extends WorkshopChange {

    /** The bank's present words take the place of the workshop's own; what is required stays. */
    record TakeBankWords(CompetencyId competency, Competency words, String digest) implements BankWordsChange {

        /**
         * The words of the bank's competency, under the ids that it has in the workshop.
         *
         * @param digest SHA-256 of the bank's competency as stored
         */
        public static TakeBankWords from(SelectedCompetency own, Competency newer, String digest) {
            Competency words = Renaming.of(newer, own.id(), own.competency().scale());
            return new TakeBankWords(own.id(), words, digest);
        }

        @Override
        public Workshop applyTo(Workshop before) {
            return edit(
                    before,
                    competency,
                    own -> new SelectedCompetency(
                            words,
                            own.source()
                                    .map(from ->
                                            new CopiedFrom(from.bank(), from.bankTitle(), from.competency(), digest))));
        }
    }

    /** The workshop keeps its words, and these ones of the bank are not offered again. */
    record KeepOwnWords(CompetencyId competency, String digest) implements BankWordsChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return edit(
                    before,
                    competency,
                    own -> new SelectedCompetency(
                            own.competency(),
                            own.source()
                                    .map(from -> new CopiedFrom(
                                            from.bank(),
                                            from.bankTitle(),
                                            from.competency(),
                                            from.digest(),
                                            Optional.of(digest)))));
        }
    }

    private static Workshop edit(Workshop before, CompetencyId which, UnaryOperator<SelectedCompetency> edit) {
        return before.toBuilder()
                .competencies(before.competencies().stream()
                        .map(own -> own.id().equals(which) ? edit.apply(own) : own)
                        .toList())
                .build();
    }
}
