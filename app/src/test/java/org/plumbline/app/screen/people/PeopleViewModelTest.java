package org.plumbline.app.screen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.workshop.RatingChange;

class PeopleViewModelTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final PeopleViewModel model = new PeopleViewModel(document, TestServices.with(dialogs));

    @BeforeEach
    void show() {
        model.show();
    }

    private List<Participant> people() {
        return document.current().analysis().participants();
    }

    private ParticipantId chosen() {
        return model.chosen().get().orElseThrow();
    }

    @Test
    void whoIsTypedInIsChosenAndHasTheRoleChosenBefore() {
        assertThat(model.add("  Ada Invented ")).isTrue();
        model.newRole().set(ParticipantRole.FACILITATOR);
        model.add("Bo Invented");

        assertThat(people()).extracting(Participant::name).containsExactly("Ada Invented", "Bo Invented");
        assertThat(people())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.SME, ParticipantRole.FACILITATOR);
        assertThat(chosen()).isEqualTo(people().get(1).id());
        assertThat(model.add("   ")).isFalse();
        assertThat(people()).hasSize(2);
    }

    @Test
    void typingInAFieldIsOneStep() {
        model.add("Ada");
        model.editor().text(PersonField.TITLE).set("I");
        model.editor().text(PersonField.TITLE).set("IT lead");
        model.editor().text(PersonField.SERIES).set("12");

        assertThat(people().get(0).background().title()).isEqualTo("IT lead");
        assertThat(people().get(0).background().yearsInSeries()).contains(12);
        document.undo();
        document.undo();
        assertThat(people().get(0).background().title()).isEmpty();
        assertThat(model.editor().text(PersonField.TITLE).get()).isEmpty();
    }

    @Test
    void datesAreKeptAndCleared() {
        model.add("Ada");
        model.signToday();
        assertThat(people().get(0).confidentialitySigned()).contains(LocalDate.of(2026, 3, 2));
        assertThat(model.rows().get(0).note()).isEmpty();

        model.editor().signed().set(null);
        assertThat(people().get(0).confidentialitySigned()).isEmpty();
        assertThat(model.rows().get(0).note()).isEqualTo("agreement not signed");
    }

    @Test
    void attendanceIsMarkedForOneAndForEverybodyWhoHasNotLeft() {
        model.add("Ada");
        model.add("Bo");
        model.editor().left().set(true);
        model.setThere(people().get(0).id(), 2, true);
        model.setAllThere(1, true);

        assertThat(people().get(0).days()).containsExactly(1, 2);
        assertThat(people().get(1).days()).isEmpty();
        assertThat(model.days()).isEqualTo(2);
        assertThat(model.countThere(1)).isEqualTo(1);
        assertThat(model.countPresent()).isEqualTo(1);
        assertThat(model.rows().get(0).there()).containsExactly(true, true);
        assertThat(model.rows().get(1).note()).startsWith("left before the end");
    }

    @Test
    void removingSomebodyWhoGaveNothingIsOneStepThatComesBack() {
        model.add("Ada");
        dialogs.confirming(false);
        model.remove(chosen());

        assertThat(people()).isEmpty();
        document.undo();
        assertThat(people()).extracting(Participant::name).containsExactly("Ada");
    }

    @Test
    void removingSomebodyWhoRatedIsAskedFirst() {
        model.add("Ada");
        ParticipantId ada = chosen();
        document.apply(new RatingChange.RateCompetencies(List.of(new RatingChange.RateCompetencies.Entry(
                ada, Invented.LISTENING, Aspect.COMPETENCY_IMPORTANCE, Optional.of(4)))));
        assertThat(model.gave().get()).contains("1 rating");

        dialogs.confirming(false);
        model.remove(ada);
        assertThat(people()).hasSize(1);

        dialogs.confirming(true);
        model.remove(ada);
        assertThat(people()).isEmpty();
        assertThat(document.current().analysis().ratings()).isEmpty();
        document.undo();
        assertThat(document.current().analysis().ratings()).hasSize(1);
    }

    @Test
    void theListIsReordered() {
        List.of("Ada", "Bo", "Cy").forEach(model::add);
        model.moveBy(people().get(2).id(), -1);
        assertThat(people()).extracting(Participant::name).containsExactly("Ada", "Cy", "Bo");
        model.moveBy(people().get(0).id(), -5);
        assertThat(people()).extracting(Participant::name).containsExactly("Ada", "Cy", "Bo");
    }

    @Test
    void goodLinesComeInAndBadOnesCanBeMended() {
        model.pasting().paste("Name\tRole\nAda Invented\tSME\nBo Invented\tWizard\n\tSME");

        assertThat(people()).extracting(Participant::name).containsExactly("Ada Invented");
        assertThat(model.pasting().report().get())
                .contains("1 person was taken over", "Line 3: “Wizard”", "Line 4 has no name");
        assertThat(model.pasting().leftOut().get()).isEqualTo("Name\tRole\nBo Invented\tWizard\n\tSME");

        model.pasting().leftOut().set("Name\tRole\nBo Invented\tFacilitator");
        model.pasting().again();

        assertThat(people()).extracting(Participant::name).containsExactly("Ada Invented", "Bo Invented");
        assertThat(model.pasting().report().get()).isEmpty();
        document.undo();
        document.undo();
        assertThat(people()).isEmpty();
    }

    @Test
    void threeHundredLinesWithTwentyBadOnesAreOneStep() {
        var text = new StringBuilder("First name\tLast name\tYears in series\n");
        for (int i = 1; i <= 300; i++) {
            text.append("Zoë\tInvented ")
                    .append(i)
                    .append('\t')
                    .append(i % 15 == 0 ? "many" : "7")
                    .append('\n');
        }
        model.pasting().paste(text.toString());

        assertThat(people()).hasSize(280);
        assertThat(people().get(0).name()).isEqualTo("Zoë Invented 1");
        assertThat(model.pasting().leftOut().get().lines()).hasSize(21);
        assertThat(model.pasting().report().get()).contains("And 12 more.");
        document.undo();
        assertThat(people()).isEmpty();
    }
}
