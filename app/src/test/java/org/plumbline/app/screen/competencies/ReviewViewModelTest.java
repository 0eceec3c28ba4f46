package org.plumbline.app.screen.competencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.LISTENING;
import static org.plumbline.app.testing.Invented.PLANNING;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.SelectionChange;

class ReviewViewModelTest {
    private final WorkshopDocument document = Invented.document(Invented.selection());
    private final CompetenciesViewModel screen = new CompetenciesViewModel(document, TestServices.quiet());
    private final ReviewViewModel model = screen.review();

    @BeforeEach
    void show() {
        screen.show();
        screen.read(document.current().competencies().get(0));
    }

    @Test
    void ticksNeedAndRoleAreOfTheChosenOne() {
        model.tick(ReviewQuestion.NO_OVERLAP, true);
        model.need(Optional.of(false));
        model.role().set("Network");

        CompetencyReview review = document.current().analysis().selection().reviewOf(LISTENING);
        assertThat(review.answered()).containsExactly(ReviewQuestion.NO_OVERLAP);
        assertThat(review.neededAtEntry()).contains(false);
        assertThat(review.role()).isEqualTo("Network");
        assertThat(model.roles()).containsExactly("Network");
        assertThat(document.current().analysis().selection().review(PLANNING)).isEmpty();
    }

    @Test
    void choosingAnotherShowsItsReviewAndEditsNothing() {
        model.role().set("Network");
        var before = document.current();

        screen.read(document.current().competencies().get(1));

        assertThat(model.role().get()).isEmpty();
        assertThat(model.shown().get().orElseThrow().name()).isEqualTo("Planning");
        assertThat(document.current()).isSameAs(before);
    }

    @Test
    void theSignCountsFinishedReviewsOnceSomebodyBegan() {
        assertThat(model.sign().get()).isEmpty();
        for (ReviewQuestion question : ReviewQuestion.values()) {
            model.tick(question, true);
        }
        assertThat(model.sign().get()).isEqualTo("0 of 3 reviewed");
        model.need(Optional.of(true));
        assertThat(model.sign().get()).isEqualTo("1 of 3 reviewed");
        assertThat(model.remark(LISTENING)).isEqualTo("✓");
    }

    @Test
    void theReasonIsAskedForOutsideFourAndFiveOnly() {
        assertThat(model.asksReason().get()).isTrue();
        screen.addOwn("Calm", BuiltInScales.FAMILIARITY);
        assertThat(model.asksReason().get()).isFalse();
        document.undo();
        model.reason().set("A pilot.");
        assertThat(document.current().analysis().selection().reasonForCount()).isEqualTo("A pilot.");
        screen.addOwn("Calm", BuiltInScales.FAMILIARITY);
        assertThat(model.asksReason().get())
                .as("what was said stays in sight until it is taken back")
                .isTrue();
    }

    @Test
    void aCompetencyOfItsOwnIsOneStepAtTheEnd() {
        screen.addOwn("Calm under pressure", screen.usualScale());

        assertThat(document.current().competencies()).hasSize(4);
        assertThat(document.current().competencies().get(3).name()).isEqualTo("Calm under pressure");
        assertThat(document.current().scales()).containsExactly(BuiltInScales.FAMILIARITY);
        document.undo();
        assertThat(document.current().competencies()).hasSize(3);
    }

    @Test
    void theReviewGoesWithTheCompetencyAndComesBackWithUndo() {
        model.need(Optional.of(true));
        document.apply(new SelectionChange.RemoveCompetency(LISTENING));
        assertThat(model.shown().get()).isEmpty();

        document.undo();
        assertThat(document.current().analysis().selection().reviewOf(LISTENING).neededAtEntry())
                .contains(true);
    }
}
