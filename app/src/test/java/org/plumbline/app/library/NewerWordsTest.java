package org.plumbline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.app.library.NewerWords.Offer;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.compare.FieldDifference;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

class NewerWordsTest {
    private final Workshop workshop = Invented.selection();
    private final CompetencyBank bank = Invented.bank();

    private static CompetencyBank with(CompetencyBank bank, UnaryOperator<Competency> edit) {
        return bank.toBuilder()
                .competencies(bank.competencies().stream()
                        .map(one -> one.id().equals(Invented.LISTENING) ? edit.apply(one) : one)
                        .toList())
                .build();
    }

    private static List<Offer> offers(Workshop workshop, CompetencyBank bank) {
        return new NewerWords(List.of(bank)).of(workshop);
    }

    @Test
    void aBankThatStayedAsItWasOffersNothing() {
        assertThat(offers(workshop, bank)).isEmpty();
        assertThat(new NewerWords(List.of()).of(workshop)).isEmpty();
    }

    @Test
    void changedWordsAreOfferedWithWhatDiffers() {
        List<Offer> offers = offers(workshop, with(bank, one -> one.withLevelText(2, "Hears more than half.")));

        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).own().id()).isEqualTo(Invented.LISTENING);
        assertThat(offers.get(0).edited()).isFalse();
        assertThat(offers.get(0).differences()).hasSize(1);
        FieldDifference difference = offers.get(0).differences().get(0);
        assertThat(difference.field()).isEqualTo(CompetencyField.LEVEL_TEXT);
        assertThat(difference.label()).isEqualTo("Familiar");
        assertThat(difference.after()).isEqualTo("Hears more than half.");
    }

    @Test
    void whatIsTakenOrKeptIsNotOfferedAgainUntilTheBankChangesOnceMore() {
        CompetencyBank newer = with(bank, one -> one.withDefinition("Other words."));
        Offer offer = offers(workshop, newer).get(0);

        assertThat(offers(offer.take().applyTo(workshop), newer)).isEmpty();
        Workshop kept = offer.keep().applyTo(workshop);
        assertThat(offers(kept, newer)).isEmpty();
        assertThat(offers(kept, with(bank, one -> one.withDefinition("Yet other words."))))
                .hasSize(1);
    }

    @Test
    void aCompetencyThatTheWorkshopEditedIsMarkedAsEdited() {
        Workshop edited = new SelectionChange.EditLevelText(Invented.LISTENING, 1, "Our own words.").applyTo(workshop);

        assertThat(offers(edited, with(bank, one -> one.withDefinition("Other words.")))
                        .get(0)
                        .edited())
                .isTrue();
    }

    @Test
    void anotherCategoryIsNoNews() {
        var category = new Category(new CategoryId("talk"), "Talk", "");
        CompetencyBank sorted = with(
                bank.toBuilder().categories(List.of(category)).build(),
                one -> one.toBuilder().category(category.id()).build());

        assertThat(offers(workshop, sorted)).isEmpty();
    }

    @Test
    void aCompetencyOnOtherLevelsCannotBeTakenOver() {
        var scale = BuiltInScales.DEMAND;
        CompetencyBank moved = with(
                bank.toBuilder()
                        .scales(List.of(BuiltInScales.FAMILIARITY, scale))
                        .build(),
                one -> Competency.named(one.id(), one.name(), scale.id()));

        Offer offer = offers(workshop, moved).get(0);

        assertThat(offer.otherScale()).isTrue();
        assertThat(offer.differences()).anyMatch(one -> one.field() == CompetencyField.SCALE);
    }
}
