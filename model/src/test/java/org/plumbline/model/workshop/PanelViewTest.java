package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.workshop.PanelWorlds.CY;
import static org.plumbline.model.workshop.PanelWorlds.DAN;
import static org.plumbline.model.workshop.PanelWorlds.TIA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.PanelWorlds.Given;
import org.plumbline.model.workshop.PanelWorlds.State;

class PanelViewTest {
    private static final Given DIFFERENT = new Given(List.of(1, 3, 4, 3), "words");
    private static final Given ALIKE = new Given(List.of(3, 3, 3, 3), "words");

    @Test
    void beforeEverybodyIsInAMemberSeesWhoIsMissingAndTheOwnCardAlone() {
        PanelView.OfCandidate seen = seen(State.ANA_IN, ANA, Visibility.USUAL, Settling.CONSENSUS);

        assertThat(seen.stage()).isEqualTo(Stage.WAITING);
        assertThat(seen.missing()).extracting(PanelMember::id).containsExactly(BEN, CY);
        assertThat(seen.voices()).extracting(Voice::own).containsExactly(true);
        assertThat(seen.differing()).isEmpty();
        assertThat(seen.outcome()).isEmpty();
    }

    @Test
    void whenEverybodyIsInTheCardsOpenAndWhatDiffersIsCounted() {
        PanelView.OfCandidate seen = seen(State.ALL_IN, ANA, Visibility.USUAL, Settling.CONSENSUS);

        assertThat(seen.stage()).isEqualTo(Stage.OPEN);
        assertThat(seen.voices()).hasSize(3);
        assertThat(seen.differing()).contains(2);
        assertThat(seen.cell(LISTENING).orElseThrow().spread()).contains(new Spread(1, 4));
        assertThat(seen.voices().get(0).rating(LISTENING)).contains(new Rating.Rated(1));
    }

    @Test
    void anEarlyOpeningIsNotForHimWhoStillHasToRate() {
        assertThat(seen(State.OPENED_WITHOUT_CY, ANA, Visibility.USUAL, Settling.CONSENSUS)
                        .voices())
                .hasSize(2);
        assertThat(seen(State.OPENED_WITHOUT_CY, CY, Visibility.USUAL, Settling.CONSENSUS)
                        .voices())
                .extracting(Voice::own)
                .containsExactly(true);
    }

    @Test
    void whoeverIsRecusedSeesNothingOfTheCandidate() {
        PanelView.OfCandidate seen = seen(State.ALL_IN, DAN, Visibility.USUAL, Settling.CONSENSUS);

        assertThat(seen.recused()).isTrue();
        assertThat(seen.raters()).isEmpty();
        assertThat(seen.voices()).isEmpty();
        assertThat(seen.cells()).isEmpty();
    }

    @Test
    void hiddenNamesAreNumbersInAnOrderThatTellsNothing() {
        var nameless = new Visibility(Opens.AFTER_ALL, Opens.AFTER_ALL, Opens.NEVER);

        PanelView.OfCandidate seen = seen(State.ALL_IN, ANA, nameless, Settling.CONSENSUS);

        assertThat(seen.voices())
                .extracting(Voice::speaker)
                .containsExactly(
                        new Speaker.Named(ANA, "Ana Chairwoman"), new Speaker.Numbered(1), new Speaker.Numbered(2));
        assertThat(seen.voices().get(1).said().get(0).submitted()).isEmpty();
    }

    @Test
    void aTieBreakerIsAskedWhereTheFirstDifferAndReadsTheirWordsBeforeRating() {
        Workshop opened = PanelWorlds.opened(Visibility.USUAL, Settling.THIRD_RATER);
        Workshop world = withoutCardOf(TIA, PanelWorlds.in(State.ALL_IN, opened, DIFFERENT));

        PanelView.OfCandidate tia = seen(world, TIA);

        assertThat(tia.stage()).isEqualTo(Stage.WAITING);
        assertThat(tia.missing()).extracting(PanelMember::id).containsExactly(TIA);
        assertThat(tia.sight()).isEqualTo(new Sight(false, true, false, false));
        assertThat(tia.voices().get(0).said().get(0).analysis()).contains("words");
        assertThat(tia.voices().get(0).rating(LISTENING)).isEmpty();
    }

    @Test
    void aTieBreakerIsNotAskedWhereTheFirstAgree() {
        Workshop opened = PanelWorlds.opened(Visibility.USUAL, Settling.THIRD_RATER);
        Workshop world = withoutCardOf(TIA, PanelWorlds.in(State.ALL_IN, opened, ALIKE));

        assertThat(seen(world, ANA).missing()).isEmpty();
        assertThat(seen(world, ANA).stage().isOpened()).isTrue();
    }

    @Test
    void theHiringManagerSeesTheResultWhenItIsFinal() {
        Workshop opened = PanelWorlds.opened(Visibility.USUAL, Settling.CONSENSUS);

        PanelView.OfCandidate before = of(PanelWorlds.in(State.ALL_IN, opened, DIFFERENT), Viewer.HIRING_MANAGER);
        PanelView.OfCandidate after = of(PanelWorlds.in(State.FINALISED, opened, DIFFERENT), Viewer.HIRING_MANAGER);

        assertThat(before.outcome()).isEmpty();
        assertThat(after.outcome().orElseThrow().decision()).isPresent();
        assertThat(after.cell(LISTENING).orElseThrow().agreed().orElseThrow().level())
                .isEqualTo(3);
        assertThat(after.voices()).isEmpty();
    }

    @Test
    void firstAndFinalRatingsBothStayWithWhenAndWhy() {
        Workshop world =
                PanelWorlds.in(State.ALL_IN, PanelWorlds.opened(Visibility.USUAL, Settling.CONSENSUS), DIFFERENT);
        var round = world.currentRound().orElseThrow();
        var card = world.scorecards().stream()
                .filter(each -> each.isFor(FIRST_CANDIDATE, BEN) && each.revision() == 2)
                .findFirst()
                .orElseThrow();
        Workshop changed = new ScoringChange.SaveScorecard(
                        card.correction("I had misheard.")
                                .with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(2)), "words"))
                                .submittedAt(card.submitted().orElseThrow().plusSeconds(60)),
                        "")
                .applyTo(world);

        RatingHistory.OfRater ben = RatingHistory.of(changed, round, FIRST_CANDIDATE, LISTENING).raters().stream()
                .filter(rater -> rater.speaker().equals(new Speaker.Named(BEN, "Ben Benson")))
                .findFirst()
                .orElseThrow();

        assertThat(ben.first().rating()).contains(new Rating.Rated(3));
        assertThat(ben.last().rating()).contains(new Rating.Rated(2));
        assertThat(ben.last().why()).isEqualTo("I had misheard.");
        assertThat(ben.steps()).hasSize(2);
    }

    private static Workshop withoutCardOf(PanelMemberId member, Workshop workshop) {
        return workshop.toBuilder()
                .scorecards(workshop.scorecards().stream()
                        .filter(card -> !card.member().equals(member))
                        .toList())
                .build();
    }

    private static PanelView.OfCandidate seen(
            State state, PanelMemberId who, Visibility visibility, Settling settling) {
        return seen(PanelWorlds.in(state, PanelWorlds.opened(visibility, settling), DIFFERENT), who);
    }

    private static PanelView.OfCandidate seen(Workshop workshop, PanelMemberId who) {
        return of(workshop, Viewer.of(workshop.member(who).orElseThrow()));
    }

    private static PanelView.OfCandidate of(Workshop workshop, Viewer viewer) {
        return PanelView.of(workshop, workshop.currentRound().orElseThrow(), viewer)
                .of(FIRST_CANDIDATE)
                .orElseThrow();
    }
}
