package org.plumbline.app.screen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.check.QualityKind;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.ReviewStanding;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

class ReviewViewModelTest {
    private final WorkshopDocument document = Invented.document(Invented.scored());
    private final ReviewViewModel model = new ReviewViewModel(document, TestServices.quiet());

    @BeforeEach
    void open() {
        model.show();
        model.who().set("Hal");
    }

    private Scorecard card(Workshop workshop) {
        return workshop.scorecards().get(workshop.scorecards().size() - 1);
    }

    private void asHr() {
        model.lookAsHr();
        model.choose(model.rows().get(0));
    }

    @Test
    void whoeverIsNotHrIsGivenNoCard() {
        assertThat(model.forHr().get()).isFalse();
        assertThat(model.all()).isEmpty();
        assertThat(model.rows()).isEmpty();
        assertThat(model.count().get()).isEmpty();
        model.lookAsHr();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.count().get()).isEqualTo("1 card, 1 to read");
    }

    @Test
    void aCardIsListedWithWhatIsToBeLookedAt() {
        asHr();
        ReviewRow row = model.rows().get(0);
        assertThat(row.title()).isEqualTo("Ana Example on C-01  Pat Invented");
        assertThat(row.kinds()).contains("Vague").contains("Not named");
        assertThat(model.words())
                .filteredOn(part -> part.id().equals(Invented.LISTENING.value()))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.rating()).isEqualTo("Familiar");
                    assertThat(part.words()).isEqualTo("Said so.");
                    assertThat(part.remarks())
                            .containsExactly("The evidence on “Listening” is too short to tell what was said or done.");
                });
        model.filter().set(new ReviewFilter(Optional.of(QualityKind.LATE), Optional.empty()));
        assertThat(model.rows()).isEmpty();
        assertThat(ReviewFilter.ALL.words(model.all())).isEqualTo("All cards (1)");
    }

    @Test
    void wordsGoBackOnlyWithAReasonAndWhatWasSaidStays() {
        asHr();
        model.sendBack();
        assertThat(model.problem().get()).startsWith("Say what the words lack");
        model.reason().set("What did he say?");
        model.sendBack();
        model.validate();
        assertThat(document.current().proceedings().reviews())
                .extracting(CardReview::validated, CardReview::reason, CardReview::by, CardReview::revision)
                .containsExactly(tuple(false, "What did he say?", "Hal", 1), tuple(true, "", "Hal", 1));
        assertThat(model.history())
                .containsExactly(
                        "Revision 1: returned by Hal, 2026-03-02: What did he say?",
                        "Revision 1: holds. Hal, 2026-03-02.");
        assertThat(model.chosen().get().orElseThrow().standing()).isEqualTo(ReviewStanding.VALIDATED);
        document.undo();
        assertThat(model.chosen().get().orElseThrow().standing()).isEqualTo(ReviewStanding.RETURNED);
        assertThat(card(document.current())).isEqualTo(card(Invented.scored()));
    }

    @Test
    void nobodyAnswersWithoutAName() {
        asHr();
        model.who().set(" ");
        model.validate();
        assertThat(model.problem().get()).startsWith("Say who you are");
        assertThat(document.current().proceedings().reviews()).isEmpty();
    }

    @Test
    void aNewRevisionIsReadAnew() {
        asHr();
        model.reason().set("What did he say?");
        model.sendBack();
        Scorecard again = card(document.current())
                .correction("Words added.")
                .with(new CompetencyRating(
                        Invented.LISTENING, Optional.of(new Rating.Rated(2)), "He let the caller finish first."))
                .submittedAt(TestServices.NOON.instant().plusSeconds(60));
        document.apply(new ScoringChange.SaveScorecard(again, ""));
        assertThat(model.rows().get(0).standing()).isEqualTo(ReviewStanding.CAME_AGAIN);
        assertThat(model.count().get()).isEqualTo("1 card, 1 to read");
        assertThat(model.history()).hasSize(1);
    }

    @Test
    void cardsWithoutRemarksAreValidatedInOneStep() {
        model.lookAsHr();
        model.validatePlain();
        assertThat(model.plain()).isEmpty();
        assertThat(document.current().proceedings().reviews()).isEmpty();
    }

    @Test
    void whileNamesAreHiddenACardGoesByTheCode() {
        document.apply(new CandidateChange.HideNames());
        asHr();
        assertThat(model.rows().get(0).title()).isEqualTo("Ana Example on C-01");
    }
}
