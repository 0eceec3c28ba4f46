package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.document.KitDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.check.Finding;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.QuestionNote.How;
import org.plumbline.model.scoring.Scorecard;

class HandingInViewModelTest {
    private final KitDocument document = InventedKit.cleared(RoundKind.INTERVIEW, false);
    private final KitViewModel kit = new KitViewModel(new KitTable(document), TestServices.quiet());
    private final AskingViewModel asking = new AskingViewModel(kit);
    private final RatingViewModel rating = new RatingViewModel(kit);
    private final HandingInViewModel handingIn = new HandingInViewModel(kit);

    private HandingInViewModelTest() {
        kit.show();
    }

    private Scorecard card() {
        return document.current().card(Invented.PAT).orElseThrow();
    }

    private void fillIn() {
        for (int i = 0; i < 2; i++) {
            asking.transcript().set("Told us about it.");
            asking.go(1);
        }
        for (int i = 0; i < 3; i++) {
            rating.digit(3);
            rating.evidence().set("Named three steps.");
            rating.go(1);
        }
        rating.analysis().set("Calm and exact.");
    }

    @Test
    void whatIsMissingIsListedAndGrowsShorter() {
        rating.digit(1);
        assertThat(handingIn.submit()).isFalse();
        assertThat(handingIn.listed().get())
                .extracting(Finding::sentence)
                .contains(
                        "Question 1 has neither an answer nor a mark: say whether it was asked.",
                        "“Listening” is rated below what is required and has no evidence.",
                        "“Planning” is not yet rated.",
                        "The interview analysis is empty.");
        int before = handingIn.listed().get().size();
        rating.analysis().set("Calm.");
        assertThat(handingIn.listed().get()).hasSize(before - 1);
        assertThat(handingIn.mayStay()).isFalse();
    }

    @Test
    void aCompleteCardIsHandedInForGood() {
        fillIn();
        assertThat(handingIn.submit()).isTrue();
        document.undo();

        assertThat(card().submitted()).contains(TestServices.NOON.instant());
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void wordsAgainstTheRatingHinder() {
        fillIn();
        rating.competency().set(Invented.PLANNING);
        rating.evidence().set("Answered poorly.");
        assertThat(handingIn.submit()).isFalse();
        rating.digit(1);
        assertThat(handingIn.submit()).isTrue();
    }

    @Test
    void whatOnlyLooksUnusualIsLookedAtOnce() {
        fillIn();
        asking.mark(How.ASKED);
        assertThat(handingIn.submit()).isFalse();
        assertThat(handingIn.mayStay()).isTrue();
        assertThat(handingIn.submit()).isTrue();
    }

    @Test
    void aNewWarningIsLookedAtAgain() {
        fillIn();
        asking.mark(How.ASKED);
        assertThat(handingIn.submit()).isFalse();
        asking.go(-1);
        asking.mark(How.ASKED);
        assertThat(handingIn.submit()).isFalse();
        assertThat(handingIn.submit()).isTrue();
    }

    @Test
    void aCorrectionIsANewRevisionWithAReason() {
        fillIn();
        handingIn.submit();
        Scorecard first = card();
        handingIn.correct("  ");
        assertThat(document.current().cards()).containsExactly(first);
        handingIn.correct(" A slip. ");
        rating.competency().set(Invented.PLANNING);
        rating.digit(2);
        assertThat(handingIn.submit()).isTrue();

        assertThat(document.current().cards()).contains(first).hasSize(2);
        assertThat(card().revision()).isEqualTo(2);
        assertThat(card().reason()).isEqualTo("A slip.");
        assertThat(kit.sheet().orElseThrow().before()).containsExactly(first);
    }

    @Test
    void anotherCandidateBeginsWithAnEmptyList() {
        handingIn.submit();
        kit.goCandidate(1);

        assertThat(handingIn.listed().get()).isEmpty();
    }
}
