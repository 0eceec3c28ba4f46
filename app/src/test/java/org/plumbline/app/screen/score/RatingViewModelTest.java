package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.LISTENING;
import static org.plumbline.app.testing.Invented.PLANNING;
import static org.plumbline.app.testing.Invented.WRITING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.KitDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Question;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;

class RatingViewModelTest {
    private final KitDocument document = InventedKit.cleared(RoundKind.INTERVIEW, false);
    private final RatingViewModel rating = of(document);

    private static RatingViewModel of(KitDocument document) {
        var kit = new KitViewModel(new KitTable(document), TestServices.quiet());
        var model = new RatingViewModel(kit);
        kit.show();
        return model;
    }

    private Optional<Rating> given(KitDocument from, org.plumbline.model.bank.CompetencyId which) {
        return from.current().card(Invented.PAT).flatMap(card -> card.rating(which));
    }

    @Test
    void noLevelIsPreset() {
        assertThat(rating.line().get().orElseThrow().rating()).isEmpty();
        assertThat(rating.line().get().orElseThrow().level()).isZero();
    }

    @Test
    void digitsRateZeroClearsAndOthersChangeNothing() {
        rating.digit(3);
        assertThat(given(document, LISTENING)).contains(new Rating.Rated(3));
        rating.digit(5);
        assertThat(given(document, LISTENING)).contains(new Rating.Rated(3));
        rating.evidence().set("Said so.");
        rating.digit(0);
        assertThat(given(document, LISTENING)).isEmpty();
        assertThat(rating.evidence().get()).isEqualTo("Said so.");
    }

    @Test
    void typingEvidenceIsOneStep() {
        KitWork before = document.current();
        rating.evidence().set("S");
        rating.evidence().set("Sa");
        document.undo();

        assertThat(document.current()).isEqualTo(before);
        assertThat(rating.evidence().get()).isEmpty();
    }

    @Test
    void competenciesFollowEachOther() {
        rating.go(1);
        rating.digit(2);
        rating.go(5);
        assertThat(given(document, PLANNING)).contains(new Rating.Rated(2));
        assertThat(rating.competency().get()).isEqualTo(PLANNING);
        assertThat(rating.steps()).extracting(RatingViewModel.Step::rated).containsExactly(false, true, false);
    }

    @Test
    void selectedWordsBecomeEvidenceWithTheirQuestion() {
        rating.useAsEvidence(PLANNING, Invented.SECOND, "  three\n steps ");
        rating.useAsEvidence(PLANNING, Invented.FIRST, "and a test");
        rating.useAsEvidence(PLANNING, Invented.FIRST, "  ");

        assertThat(document.current()
                        .card(Invented.PAT)
                        .orElseThrow()
                        .line(PLANNING)
                        .orElseThrow()
                        .evidence())
                .isEqualTo("“three steps” (question 2)\n“and a test” (question 1)");
    }

    @Test
    void answersAboutTheCompetencyComeFirst() {
        assertThat(rating.questions()).extracting(Question::id).containsExactly(Invented.SECOND, Invented.FIRST);
        rating.go(1);
        assertThat(rating.questions()).extracting(Question::id).containsExactly(Invented.FIRST, Invented.SECOND);
    }

    @Test
    void aResumeIsMetOrNotMetWithAReason() {
        KitDocument review = InventedKit.cleared(RoundKind.RESUME_REVIEW, false);
        RatingViewModel resume = of(review);
        resume.digit(1);
        resume.go(1);
        resume.digit(3);
        resume.go(1);
        resume.digit(4);

        assertThat(given(review, LISTENING)).contains(new Rating.Met());
        assertThat(given(review, PLANNING)).contains(new Rating.NotMet(ReasonCode.BELOW_REQUIRED));
        assertThat(given(review, WRITING)).isEmpty();
        resume.rate(WRITING, new Rating.Met());
        assertThat(given(review, WRITING)).contains(new Rating.Met());
    }

    @Test
    void behindTheFirstNotMetNothingIsReviewedWhereTheRoundStopsThere() {
        KitDocument review = InventedKit.cleared(RoundKind.RESUME_REVIEW, true);
        RatingViewModel resume = of(review);
        resume.digit(2);
        resume.rate(PLANNING, new Rating.Met());

        assertThat(given(review, PLANNING)).isEmpty();
        assertThat(resume.line().get().orElseThrow().sheet().isBehindTheStop(PLANNING))
                .isTrue();
        resume.digit(0);
        resume.rate(PLANNING, new Rating.Met());
        assertThat(given(review, PLANNING)).contains(new Rating.Met());
    }

    @Test
    void whatWasHandedInIsNoLongerEdited() {
        rating.digit(3);
        Scorecard handedIn =
                document.current().card(Invented.PAT).orElseThrow().submittedAt(TestServices.NOON.instant());
        KitDocument done = InventedKit.document(new KitWork(
                document.current().kit(),
                document.current().declarations(),
                java.util.List.of(handedIn),
                java.util.List.of()));
        RatingViewModel model = of(done);
        model.digit(1);
        model.evidence().set("Changed my mind.");
        model.analysis().set("Other.");
        model.useAsEvidence(LISTENING, Invented.FIRST, "words");

        assertThat(done.current().cards()).containsExactly(handedIn);
    }
}
