package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;

class BankChecksTest {
    @Test
    void aCompleteBankHasNoFindings() {
        assertThat(BankChecks.of(Examples.bank())).isEmpty();
    }

    @Test
    void anEmptyBankIsSaidToHoldNothing() {
        assertThat(sentences(bank())).containsExactly("The bank “Tried” holds no competencies.");
    }

    @Test
    void whatACompetencyLacksIsNamed() {
        Competency bare = Competency.named(new CompetencyId("c"), "Listening", BuiltInScales.MEETS_EXCEEDS.id())
                .withLevelText(1, "Hears people out.");

        assertThat(sentences(bank(bare)))
                .containsExactly("“Listening” has no definition.", "“Listening” has no text for Exceeds.");
    }

    @Test
    void illustrationsAreWordsOfALevelToo() {
        Competency illustrated =
                Competency.named(new CompetencyId("c"), "Listening", BuiltInScales.MEETS_EXCEEDS.id()).toBuilder()
                        .definition("Hears people out.")
                        .level(new LevelText(1, "", List.of("Takes notes.")))
                        .level(new LevelText(2, " ", List.of("Asks back.")))
                        .build();

        assertThat(sentences(bank(illustrated))).isEmpty();
    }

    private static CompetencyBank bank(Competency... competencies) {
        return new CompetencyBank(
                new BankId("b"), "Tried", BankSource.OWN, BuiltInScales.all(), List.of(), List.of(competencies));
    }

    private static List<String> sentences(CompetencyBank bank) {
        return BankChecks.of(bank).stream().map(Finding::sentence).toList();
    }
}
