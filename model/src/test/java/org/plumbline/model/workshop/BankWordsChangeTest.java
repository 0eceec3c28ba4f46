package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.store.Digests;

class BankWordsChangeTest {
    private final Workshop before = Examples.opened();
    private final SelectedCompetency own = before.competency(LISTENING).orElseThrow();
    private final Competency newer = Examples.bank()
            .competency(LISTENING)
            .orElseThrow()
            .withName("Listening well")
            .withLevelText(2, "Hears most of what is said.");
    private final String digest = Digests.of(newer);

    @Test
    void takingBringsTheWordsAndKeepsIdScaleAndWhatIsRequired() {
        Workshop after = BankWordsChange.TakeBankWords.from(own, newer, digest).applyTo(before);

        SelectedCompetency taken = after.competency(LISTENING).orElseThrow();
        assertThat(taken.name()).isEqualTo("Listening well");
        assertThat(taken.competency().levelText(2).orElseThrow().text()).isEqualTo("Hears most of what is said.");
        assertThat(taken.competency().scale()).isEqualTo(own.competency().scale());
        assertThat(taken.source().orElseThrow().digest()).isEqualTo(digest);
        assertThat(taken.source().orElseThrow().isNews(digest)).isFalse();
        assertThat(after.requiredLevels()).isEqualTo(before.requiredLevels());
        assertThat(after.requiredLevel(LISTENING, GS13)).isPresent();
        assertThat(after.competency(PLANNING)).isEqualTo(before.competency(PLANNING));
    }

    @Test
    void aRoundKeepsTheWordsThatItFroze() {
        Workshop after = BankWordsChange.TakeBankWords.from(own, newer, digest).applyTo(before);

        assertThat(after.rounds()).isEqualTo(before.rounds()).isNotEmpty();
        assertThat(after.currentRound().orElseThrow().frozen().competencies()).contains(own);
    }

    @Test
    void keepingIsRememberedForTheseWordsOnly() {
        Workshop after = new BankWordsChange.KeepOwnWords(LISTENING, digest).applyTo(before);

        SelectedCompetency kept = after.competency(LISTENING).orElseThrow();
        assertThat(kept.competency()).isEqualTo(own.competency());
        assertThat(kept.source().orElseThrow().isNews(digest)).isFalse();
        assertThat(kept.source().orElseThrow().isNews("words of next year")).isTrue();
    }
}
