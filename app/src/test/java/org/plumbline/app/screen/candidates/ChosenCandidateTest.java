package org.plumbline.app.screen.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.candidates.NamesViewModel.Asking;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Proceedings;

class ChosenCandidateTest {
    private final WorkshopDocument document = Invented.document(Invented.scored());
    private final CandidatesViewModel model = new CandidatesViewModel(document, TestServices.quiet());
    private final ChosenCandidate chosen = model.chosen();

    ChosenCandidateTest() {
        model.show();
        chosen.choose(model.lines().get(0));
        chosen.who().set("Hal");
    }

    private Proceedings proceedings() {
        return document.current().proceedings();
    }

    @Test
    void arrangementsAndApplicationNumberAreEditedAndTheRestStays() {
        chosen.arrangements().set("More time.");
        chosen.application().set("AN-7");
        model.lines().get(0).name().set("Pat Q. Invented");
        assertThat(document.current().candidates().get(0))
                .isEqualTo(Invented.workshop()
                        .candidates()
                        .get(0)
                        .withArrangements("More time.")
                        .withApplicationNumber("AN-7")
                        .withName("Pat Q. Invented"));
    }

    @Test
    void whoDidNotComeIsMarkedAndMayComeAfterAll() {
        AttendanceLine first = chosen.rounds().get(0);
        assertThat(first.title()).isEqualTo("Round 1");
        first.came().set(AttendanceLine.Came.NO_SHOW);
        first.note().set("Twenty minutes");
        first.note().set("Twenty minutes late.");
        assertThat(proceedings().attendances())
                .containsExactly(new Attendance(
                        document.current().currentRound().orElseThrow().id(),
                        Invented.PAT,
                        Attendance.Kind.NO_SHOW,
                        "Twenty minutes late.",
                        "Hal",
                        TestServices.NOON.instant()));
        assertThat(first.recorded().get()).isEqualTo("Recorded on 2026-03-02 by Hal.");
        first.came().set(AttendanceLine.Came.CAME);
        assertThat(proceedings().attendances()).isEmpty();
    }

    @Test
    void levelsMakeAPracticeCandidateAndNoneAnOrdinaryOne() {
        PracticeLine line = chosen.practice().get(0);
        line.level().set(Optional.of(line.levels().get(1)));
        assertThat(proceedings().practice()).hasSize(1);
        assertThat(proceedings().practice().get(0).levels().get(0).level()).isEqualTo(2);
        line.level().set(Optional.empty());
        assertThat(proceedings().practice()).isEmpty();
    }

    @Test
    void whileNamesAreHiddenTheLineHoldsNoNameAndEditingTheCodeKeepsIt() {
        chosen.application().set("AN-7");
        model.names().hide();
        assertThat(model.lines().get(0).name().get()).isEmpty();
        assertThat(chosen.title().get()).isEqualTo("C-01");
        assertThat(chosen.application().get()).isEmpty();
        model.lines().get(0).code().set("C-77");
        assertThat(document.current().candidates().get(0).name()).isEqualTo("Pat Invented");
        assertThat(document.current().candidates().get(0).applicationNumber()).isEqualTo("AN-7");
    }

    @Test
    void theKeyIsOpenForOnePageAndEachLookIsOnRecord() {
        model.names().hide();
        model.names().ask(Asking.KEY);
        model.names().open();
        assertThat(model.names().problem().get()).startsWith("Say who you are");
        assertThat(proceedings().reveals()).isEmpty();

        model.names().why().set("An applicant called.");
        model.names().open();
        assertThat(model.lines().get(0).name().get()).isEqualTo("Pat Invented");
        assertThat(proceedings().blind()).isTrue();
        assertThat(proceedings().reveals()).hasSize(1);

        model.hide();
        model.show();
        assertThat(model.lines().get(0).name().get()).isEmpty();

        model.names().ask(Asking.EVERYWHERE);
        model.names().why().set("All is signed.");
        model.names().open();
        assertThat(proceedings().blind()).isFalse();
        assertThat(proceedings().reveals()).hasSize(2);
        assertThat(model.names().shown().get()).isTrue();
    }
}
