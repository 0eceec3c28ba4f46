package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.InventedKit.QUINN;

import org.junit.jupiter.api.Test;
import org.plumbline.app.document.KitDocument;
import org.plumbline.app.screen.score.KitViewModel.Tab;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.RoundKind;

class KitViewModelTest {
    private final KitDocument document = InventedKit.document(RoundKind.INTERVIEW);
    private final KitViewModel kit = new KitViewModel(new KitTable(document), TestServices.quiet());

    private KitViewModelTest() {
        kit.show();
    }

    @Test
    void nothingOfACandidateIsThereBeforeTheRaterDeclared() {
        kit.candidate().set(QUINN);
        Desk desk = kit.desk().get().orElseThrow();

        assertThat(desk.sheet()).isEmpty();
        assertThat(desk.candidate().arrangements()).isEmpty();
        assertThat(kit.tab().get()).isEqualTo(Tab.PREPARE);

        kit.declare(false, "");
        assertThat(kit.sheet()).isPresent();
        assertThat(kit.desk().get().orElseThrow().candidate().arrangements()).isEqualTo("Half an hour more");
    }

    @Test
    void whoStepsBackSeesNothingOfTheCandidateAndCanRateNothing() {
        kit.declare(false, "");
        kit.edit(card -> card.withAnalysis("Canary words"), "");
        kit.declare(true, " Cousins. ");

        assertThat(kit.sheet()).isEmpty();
        assertThat(kit.desk().get().toString()).doesNotContain("Canary");
        assertThat(kit.desk().get().orElseThrow().recused()).isTrue();
        kit.edit(card -> card.withAnalysis("More"), "");
        assertThat(document.current().card(Invented.PAT).orElseThrow().analysis())
                .isEqualTo("Canary words");
        assertThat(document.current().declarations())
                .extracting(Declaration::reason)
                .containsExactly("", "Cousins.");
        assertThat(kit.candidates().get(0).state()).isEqualTo(Seen.State.RECUSED);
    }

    @Test
    void steppingBackCanBeUndone() {
        kit.declare(true, "A mistake");
        document.undo();

        assertThat(kit.desk().get().orElseThrow().recused()).isFalse();
    }

    @Test
    void theListSaysHowFarTheRaterIs() {
        assertThat(kit.candidates()).extracting(Seen::state).containsExactly(Seen.State.OPEN, Seen.State.OPEN);
        kit.declare(false, "");
        kit.edit(card -> card.withAnalysis("W"), "analysis");
        assertThat(kit.candidates().get(0).state()).isEqualTo(Seen.State.BEGUN);
    }

    @Test
    void theNextCandidateBeginsWithTheDeclaration() {
        kit.declare(false, "");
        kit.tab().set(Tab.RATE);
        kit.goCandidate(1);

        assertThat(kit.candidate().get()).isEqualTo(QUINN);
        assertThat(kit.tab().get()).isEqualTo(Tab.PREPARE);
        kit.goCandidate(1);
        assertThat(kit.candidate().get()).isEqualTo(QUINN);
        kit.goCandidate(-1);
        assertThat(kit.sheet()).isPresent();
    }

    @Test
    void aReviewOfResumesAsksNoQuestions() {
        assertThat(kit.tabs()).containsExactly(Tab.values());
        var review =
                new KitViewModel(new KitTable(InventedKit.document(RoundKind.RESUME_REVIEW)), TestServices.quiet());
        review.show();

        assertThat(review.tabs()).containsExactly(Tab.PREPARE, Tab.RATE, Tab.SUMMARY);
    }

    @Test
    void privateNotesAreInNoCard() {
        kit.declare(false, "");
        kit.editScratch("Canary");

        assertThat(document.current().scratch(Invented.PAT)).isEqualTo("Canary");
        assertThat(document.current().cards().toString()).doesNotContain("Canary");
        assertThat(kit.sheet().orElseThrow().scratch()).isEqualTo("Canary");
    }
}
