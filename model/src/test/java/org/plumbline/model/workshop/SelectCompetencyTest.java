package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.LISTENING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.workshop.SelectionChange.SelectCompetency;

class SelectCompetencyTest {
    private static final Workshop EMPTY = Workshop.empty(new WorkshopId("w"));
    private static final CompetencyBank BANK = Examples.bank();
    private static final Scale OTHER = Scale.proficiency("familiarity", "Two words", "Low", "High");

    @Test
    void theWordsAndTheScaleAreCopied() {
        Workshop after = select(EMPTY, BANK, LISTENING);

        assertThat(after.competencies().get(0).competency())
                .isEqualTo(BANK.competency(LISTENING).orElseThrow());
        assertThat(after.scales()).containsExactly(BuiltInScales.FAMILIARITY);
    }

    @Test
    void theCopySaysWhereItCameFrom() {
        assertThat(select(EMPTY, BANK, LISTENING).competencies().get(0).source())
                .contains(new CopiedFrom(new BankId("tests"), "Bank for tests", LISTENING, "digest"));
    }

    @Test
    void theNextOneGoesToTheEnd() {
        Workshop after = select(select(EMPTY, BANK, LISTENING), BANK, Examples.PLANNING);

        assertThat(after.competencies()).extracting(c -> c.id()).containsExactly(LISTENING, Examples.PLANNING);
    }

    @Test
    void oneScaleServesAllCompetenciesOfABank() {
        assertThat(select(select(EMPTY, BANK, LISTENING), BANK, Examples.PLANNING)
                        .scales())
                .hasSize(1);
    }

    @Test
    void anIdThatAnotherBankUsedGetsANumber() {
        Workshop after = select(select(EMPTY, BANK, LISTENING), otherBank(), LISTENING);

        assertThat(after.competencies()).extracting(c -> c.id().value()).containsExactly("listening", "listening-2");
    }

    @Test
    void theCopyUnderANewIdStillNamesTheCompetencyOfItsBank() {
        Workshop after = select(select(EMPTY, BANK, LISTENING), otherBank(), LISTENING);

        assertThat(after.competencies().get(1).source().orElseThrow().competency())
                .isEqualTo(LISTENING);
    }

    @Test
    void aScaleIdWithOtherLevelsGetsANumberSoThatTwoBanksNeverMix() {
        Workshop after = select(select(EMPTY, BANK, LISTENING), otherBank(), LISTENING);

        assertThat(after.scales())
                .extracting(scale -> scale.id().value())
                .containsExactly("familiarity", "familiarity-2");
        assertThat(after.scaleOf(after.competencies().get(0)).levels()).hasSize(4);
        assertThat(after.scaleOf(after.competencies().get(1)).levels()).isEqualTo(OTHER.levels());
    }

    @Test
    void aThirdBankWithTheSameIdsGetsTheNextNumber() {
        Scale third = Scale.proficiency("familiarity", "Three words", "Low", "Middle", "High");
        Workshop after = select(select(select(EMPTY, BANK, LISTENING), otherBank(), LISTENING), bank(third), LISTENING);

        assertThat(after.competencies().get(2).id()).isEqualTo(new CompetencyId("listening-3"));
        assertThat(after.scaleOf(after.competencies().get(2)).levels()).isEqualTo(third.levels());
    }

    @Test
    void aRenumberedScaleIsUsedAgain() {
        Workshop after = select(select(select(EMPTY, BANK, LISTENING), otherBank(), LISTENING), otherBank(), LISTENING);

        assertThat(after.scales()).hasSize(2);
        assertThat(after.competencies().get(2).competency().scale()).isEqualTo(new ScaleId("familiarity-2"));
    }

    @Test
    void anIdIsFreeAgainWhenItsCompetencyWasRemoved() {
        Workshop removed = new SelectionChange.RemoveCompetency(LISTENING).applyTo(select(EMPTY, BANK, LISTENING));

        assertThat(select(removed, BANK, LISTENING).competencies().get(0).id()).isEqualTo(LISTENING);
    }

    @Test
    void aStepThatWasMadeForAnotherStateDoesNotMixScales() {
        var step = SelectCompetency.from(
                EMPTY, otherBank(), otherBank().competencies().get(0), "digest");
        Workshop meanwhile = select(EMPTY, BANK, Examples.PLANNING);

        assertThatThrownBy(() -> step.applyTo(meanwhile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another scale with the id familiarity")
                .hasMessageContaining("Listening");
    }

    @Test
    void aCategoryOfTheBankIsNotCopiedSinceTheWorkshopHasNone() {
        Competency grouped = Examples.competency(LISTENING, "Listening").toBuilder()
                .category(new CategoryId("people"))
                .build();
        var bank = new CompetencyBank(
                new BankId("b"),
                "B",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(new Category(new CategoryId("people"), "People", "")),
                List.of(grouped));

        assertThat(select(EMPTY, bank, LISTENING)
                        .competencies()
                        .get(0)
                        .competency()
                        .category())
                .isEmpty();
    }

    @Test
    void aCompetencyOfTheWorkshopsOwnHasANameAndAScaleAndNoBank() {
        Workshop after = SelectCompetency.own(EMPTY, " Calm under pressure ", BuiltInScales.MEETS_EXCEEDS)
                .applyTo(EMPTY);

        assertThat(after.competencies().get(0).id().value()).isEqualTo("calm-under-pressure");
        assertThat(after.competencies().get(0).name()).isEqualTo("Calm under pressure");
        assertThat(after.competencies().get(0).source()).isEmpty();
        assertThat(after.scales()).containsExactly(BuiltInScales.MEETS_EXCEEDS);
    }

    @Test
    void anOwnCompetencyOfTheSameNameGetsANumber() {
        Workshop one =
                SelectCompetency.own(EMPTY, "Дозор", BuiltInScales.DEMAND).applyTo(EMPTY);
        Workshop two = SelectCompetency.own(one, "Дозор!", BuiltInScales.DEMAND).applyTo(one);

        assertThat(two.competencies()).extracting(c -> c.id().value()).containsExactly("дозор", "дозор-2");
    }

    @Test
    void aNameWithoutLettersHasAnIdAllTheSame() {
        Workshop after = SelectCompetency.own(EMPTY, "??", BuiltInScales.DEMAND).applyTo(EMPTY);

        assertThat(after.competencies().get(0).id().value()).isEqualTo("competency");
    }

    @Test
    void anOwnCompetencyWithoutANameIsRefused() {
        assertThatThrownBy(() -> SelectCompetency.own(EMPTY, " ", BuiltInScales.DEMAND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A competency needs a name");
    }

    @Test
    void anOwnCompetencyLeavesAnotherScaleWithItsIdAlone() {
        Workshop two = select(EMPTY, otherBank(), LISTENING);
        Workshop after =
                SelectCompetency.own(two, "Calm", BuiltInScales.FAMILIARITY).applyTo(two);

        assertThat(after.scaleOf(after.competencies().get(1)).levels()).hasSize(4);
        assertThat(after.scaleOf(after.competencies().get(0)).levels()).hasSize(2);
    }

    private static CompetencyBank otherBank() {
        return bank(OTHER);
    }

    private static CompetencyBank bank(Scale scale) {
        Competency competency = Competency.named(LISTENING, "Listening", scale.id()).toBuilder()
                .level(LevelText.of(2, "Hears everyone out."))
                .build();
        return new CompetencyBank(
                new BankId(scale.name()), scale.name(), BankSource.OWN, List.of(scale), List.of(), List.of(competency));
    }

    private static Workshop select(Workshop before, CompetencyBank bank, CompetencyId competency) {
        return SelectCompetency.from(before, bank, bank.competency(competency).orElseThrow(), "digest")
                .applyTo(before);
    }
}
