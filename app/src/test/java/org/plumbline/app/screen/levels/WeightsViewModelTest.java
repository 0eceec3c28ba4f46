package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.workshop.Workshop;

class WeightsViewModelTest {
    private final Workshop start = Invented.selection();
    private final WorkshopDocument document = new WorkshopDocument(start, start);
    private final WeightsViewModel model = new WeightsViewModel(document);

    @BeforeEach
    void show() {
        model.show();
    }

    private WeightsViewModel.State state() {
        return model.state().get();
    }

    @Test
    void weightsBeginEqualInOneStepAndGoInOne() {
        assertThat(state().given()).isFalse();
        model.give();

        assertThat(state().given()).isTrue();
        assertThat(document.current().analysis().weights().weights())
                .extracting(Weights.Weight::percent)
                .containsExactly(34, 33, 33);
        assertThat(state().findings()).isEmpty();
        model.remove();
        assertThat(state().given()).isFalse();
        document.undo();
        document.undo();
        assertThat(document.current()).isEqualTo(start);
    }

    @Test
    void theShortfallIsSaidInWords() {
        model.give();
        model.type("", Invented.LISTENING, "14");
        assertThat(WeightsViewModel.sum(state().sets().get(0))).isEqualTo("Sum 80 % – 20 still to give");

        model.type("", Invented.PLANNING, "73 %");
        assertThat(WeightsViewModel.sum(state().sets().get(0))).isEqualTo("Sum 120 % – 20 too many");
        assertThat(state().findings()).contains("The weights are not equal; say why.");

        model.reason().set("Calls come first.");
        assertThat(document.current().analysis().weights().reason()).isEqualTo("Calls come first.");
        assertThat(state().findings()).doesNotContain("The weights are not equal; say why.");

        model.equal(state().sets().get(0));
        assertThat(WeightsViewModel.sum(state().sets().get(0))).isEqualTo("Sum 100 %");
        assertThat(document.current().analysis().weights().reason()).isEqualTo("Calls come first.");
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "12.5", "a", "1000", "20 20"})
    void whatIsNoWeightIsRefusedWithASentenceAndChangesNothing(String typed) {
        model.give();
        Workshop before = document.current();

        assertThat(model.type("", Invented.LISTENING, typed))
                .contains("“" + typed + "” is no whole number from 0 to 100, so it was not taken.");
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void anEmptiedFieldIsNotZero() {
        model.give();
        model.type("", Invented.LISTENING, " ");

        assertThat(state().sets().get(0).shares().get(0).percent()).isEqualTo(Optional.empty());
        assertThat(state().findings()).contains("No weight is said for “Listening”.");
    }

    @Test
    void theFieldsStayWhileTheLastWeightIsTypedAnew() {
        model.give();
        for (WeightSet.Share share : state().sets().get(0).shares()) {
            model.type("", share.competency().id(), "");
        }
        assertThat(state().given()).isTrue();

        model.remove();
        assertThat(state().given()).isFalse();
    }

    @Test
    void eachRoleIsWeighedForItself() {
        Workshop workshop = start.toBuilder()
                .analysis(start.analysis().toBuilder()
                        .selection(new Selection(
                                "",
                                List.of(
                                        new CompetencyReview(Invented.PLANNING, List.of(), Optional.empty(), "Network"),
                                        new CompetencyReview(Invented.WRITING, List.of(), Optional.empty(), "Desk"))))
                        .weights(new Weights("", List.of(new Weights.Weight("", Invented.LISTENING, 100))))
                        .build())
                .build();
        var other = new WorkshopDocument(workshop, workshop);
        var byRole = new WeightsViewModel(other);
        byRole.show();

        assertThat(byRole.state().get().sets()).extracting(WeightSet::role).containsExactly("Network", "Desk");
        assertThat(byRole.state().get().stray()).isEqualTo(1);
        byRole.equal(byRole.state().get().sets().get(0));
        byRole.equal(byRole.state().get().sets().get(1));
        byRole.removeStray();
        assertThat(byRole.state().get().findings()).isEmpty();
        assertThat(other.current().analysis().weights().weights()).hasSize(4);
    }
}
