package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Track;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.store.Digests;

class PositionTakingTest {
    private static final PositionProfile DISPATCHER = new PositionProfile(
            "Senior dispatcher",
            "D-2",
            "Dispatch",
            "Sends crews where they are needed.",
            Optional.of(Track.MANAGERIAL));
    private static final CompetencyBank BANK = Examples.bank().toBuilder()
            .competencies(List.of(
                    required("Senior dispatcher", 3, Examples.competency(LISTENING, "Listening")),
                    required("Dispatcher", 1, Examples.competency(PLANNING, "Planning"))))
            .positions(List.of(DISPATCHER))
            .build();

    @Test
    void anEmptyWorkshopGetsThePositionItsCompetenciesAndTheirStatedLevels() {
        Workshop after = take(Workshop.empty(new WorkshopId("w")));

        assertThat(after.position().title()).isEqualTo("Senior dispatcher");
        assertThat(after.position().series()).isEqualTo("D-2");
        assertThat(after.position().duties()).isEqualTo("Sends crews where they are needed.");
        assertThat(after.position().track()).contains(Track.MANAGERIAL);
        assertThat(after.competencies()).extracting(selected -> selected.name()).containsExactly("Listening");
        assertThat(after.requiredLevel(LISTENING, new GradeId("position"))).contains(3);
    }

    @Test
    void aLevelThatTheBankStatesForThePositionIsNotTakenForAnotherGrade() {
        Workshop graded = new PositionChange.AddGrade(new org.plumbline.model.position.Grade(GS13, "GS-13"))
                .applyTo(Workshop.empty(new WorkshopId("w")));

        Workshop after = take(graded);

        assertThat(after.position().grades()).hasSize(1);
        assertThat(after.requiredLevels()).isEmpty();
    }

    @Test
    void whatTheWorkshopSaysStaysAndNothingIsTakenTwice() {
        Workshop described = new PositionChange.EditPosition(
                        new org.plumbline.model.position.Position(
                                "", "2151", "", "", "", Optional.empty(), List.of(), "Our own duties."),
                        "all")
                .applyTo(Workshop.empty(new WorkshopId("w")));

        Workshop twice = take(take(described));

        assertThat(twice.position().series()).isEqualTo("2151");
        assertThat(twice.position().duties()).isEqualTo("Our own duties.");
        assertThat(twice.competencies()).hasSize(1);
    }

    private static Workshop take(Workshop before) {
        return WorkshopChange.together("test", PositionTaking.of(before, BANK, DISPATCHER, Digests::of))
                .applyTo(before);
    }

    private static Competency required(String position, int level, Competency competency) {
        return competency.toBuilder()
                .required(new BankRequirement(Optional.of(position), level, Evidence.STATED))
                .build();
    }
}
