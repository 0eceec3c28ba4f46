package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.PairCounts;
import org.plumbline.model.statistics.RaterTendency;
import org.plumbline.model.workshop.PanelAgreement.Which;
import org.plumbline.model.workshop.PanelWorlds.Given;
import org.plumbline.model.workshop.PanelWorlds.State;

/** The agreement of a panel counts what lies on the table, and nothing before. */
class PanelAgreementTest {
    private static final Given GIVEN = new Given(List.of(2, 3, 3, 1), "notes");
    private static final Viewer CHAIR = new Viewer(Role.CHAIR, Optional.of(ANA));
    private static final Viewer MEMBER = new Viewer(Role.MEMBER, Optional.of(BEN));

    @Test
    void onlyCandidatesOnWhomEverybodyIsInCount() {
        PanelAgreement agreement = of(world(State.ALL_IN), Viewer.HR, Which.FINAL);

        assertThat(agreement.candidates())
                .extracting(candidate -> candidate.id())
                .containsExactly(FIRST_CANDIDATE);
        assertThat(agreement.waiting()).isOne();
        assertThat(agreement.raters()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"NOBODY_IN", "ANA_IN", "ALL_BUT_ANA_IN"})
    void beforeThatNothingCounts(State state) {
        PanelAgreement agreement = of(world(state), Viewer.HR, Which.FINAL);

        assertThat(agreement.candidates()).isEmpty();
        assertThat(agreement.waiting()).isEqualTo(2);
        assertThat(agreement.overAll().matrix().targets()).isZero();
    }

    @Test
    void pairsAreCountedByCompetencyAndOverAllWithoutTieBreakersAndTheRecused() {
        Workshop workshop = world(State.ALL_IN);
        PanelAgreement agreement = of(workshop, Viewer.HR, Which.FINAL);

        AgreementPart listening = agreement.on(workshop.competencies().get(0));
        AgreementPart overAll = agreement.overAll();

        assertThat(Agreement.of(listening.matrix()).pairs()).isEqualTo(new PairCounts(3, 1, 3));
        assertThat(Agreement.of(overAll.matrix()).pairs()).isEqualTo(new PairCounts(6, 2, 6));
        assertThat(listening.border()).contains(new AgreementPart.Border(2, 3, 2));
        assertThat(overAll.candidates()).isOne();
        assertThat(overAll.cells()).hasSize(2);
        assertThat(overAll.comparable()).isTrue();
    }

    @Test
    void whatSomebodyHasToSettleIsCounted() {
        Given apart = new Given(List.of(1, 4, 4, 1), "notes");
        AgreementPart part = of(PanelWorlds.in(State.ALL_IN, opened(Visibility.USUAL), apart), Viewer.HR, Which.FINAL)
                .overAll();

        assertThat(part.toSettle()).isEqualTo(2);
        assertThat(part.candidatesToSettle()).isOne();
    }

    @Test
    void theFirstRatingsStayComparableAfterSomebodyChangedTheirs() {
        Workshop workshop = world(State.ALL_IN);
        Scorecard changed = workshop.scorecards().stream()
                .filter(card -> card.isFor(FIRST_CANDIDATE, ANA) && card.revision() == 2)
                .findFirst()
                .orElseThrow()
                .correction("We talked.")
                .with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(3)), "evidence"))
                .submittedAt(NOON.plusSeconds(900));
        Workshop after = workshop.toBuilder()
                .scorecards(Lists.plus(workshop.scorecards(), changed))
                .build();

        assertThat(exact(of(after, Viewer.HR, Which.FIRST), after)).isOne();
        assertThat(exact(of(after, Viewer.HR, Which.FINAL), after)).isEqualTo(3);
    }

    @Test
    void whoMayNotSeeRatingsIsGivenNone() {
        Workshop hidden =
                PanelWorlds.in(State.ALL_IN, opened(new Visibility(Opens.NEVER, Opens.NEVER, Opens.NEVER)), GIVEN);

        assertThat(of(hidden, MEMBER, Which.FINAL).candidates()).isEmpty();
        assertThat(of(hidden, MEMBER, Which.FINAL).overAll().matrix().targets()).isZero();
        assertThat(of(hidden, Viewer.HR, Which.FINAL).candidates()).hasSize(1);
        assertThat(of(hidden, Viewer.HIRING_MANAGER, Which.FINAL).candidates()).isEmpty();
    }

    @Test
    void withoutNamesTheOthersAreNumbered() {
        Workshop unnamed = PanelWorlds.in(
                State.ALL_IN, opened(new Visibility(Opens.AFTER_ALL, Opens.AFTER_ALL, Opens.NEVER)), GIVEN);

        assertThat(of(unnamed, MEMBER, Which.FINAL).overAll().matrix().raters())
                .containsExactly("rater 1", "rater 2", "rater 3");
        assertThat(of(unnamed, Viewer.HR, Which.FINAL).overAll().matrix().raters())
                .containsExactly("Ana Chairwoman", "Ben Benson", "Cy Cyrus");
    }

    @Test
    void severityIsForTheChairAlone() {
        Workshop workshop = world(State.ALL_IN);

        assertThat(tendencies(workshop, MEMBER)).isEmpty();
        assertThat(tendencies(workshop, Viewer.OBSERVER)).isEmpty();
        List<RaterTendency> chair = tendencies(workshop, CHAIR);
        assertThat(chair).extracting(RaterTendency::rater).containsExactly("Ana Chairwoman", "Ben Benson", "Cy Cyrus");
        assertThat(chair.get(0).severity().value().orElseThrow()).isCloseTo(-2 / 3.0, within(1e-9));
    }

    @Test
    void aCandidateForPracticeIsHeldAgainstTheKeyAndNoPartOfTheAgreement() {
        Workshop workshop = new CandidateChange.SetPracticeKey(new PracticeKey(
                        FIRST_CANDIDATE,
                        List.of(new PracticeKey.KeyLevel(LISTENING, 3), new PracticeKey.KeyLevel(PLANNING, 4))))
                .applyTo(world(State.ALL_IN));
        Round round = workshop.currentRound().orElseThrow();

        List<PracticeRatings> practice = PracticeRatings.of(workshop, round, CHAIR);

        assertThat(practice)
                .extracting(PracticeRatings::rater)
                .extracting(PanelMember::name)
                .containsExactly("Ana Chairwoman", "Ben Benson", "Cy Cyrus");
        assertThat(practice).extracting(PracticeRatings::exact).containsExactly(0, 1, 1);
        assertThat(practice).extracting(PracticeRatings::withinOne).containsExactly(1, 2, 2);
        assertThat(PracticeRatings.of(workshop, round, MEMBER)).isEmpty();
        assertThat(of(workshop, Viewer.HR, Which.FIRST).candidates()).isEmpty();
    }

    private static long exact(PanelAgreement agreement, Workshop workshop) {
        return Agreement.of(agreement.on(workshop.competencies().get(0)).matrix())
                .pairs()
                .exact();
    }

    private static List<RaterTendency> tendencies(Workshop workshop, Viewer viewer) {
        PanelAgreement agreement = of(workshop, viewer, Which.FINAL);
        return agreement.tendencies(agreement.overAll());
    }

    private static PanelAgreement of(Workshop workshop, Viewer viewer, Which which) {
        return PanelAgreement.of(workshop, workshop.currentRound().orElseThrow(), viewer, which);
    }

    private static Workshop opened(Visibility visibility) {
        return PanelWorlds.opened(visibility, Settling.CONSENSUS);
    }

    private static Workshop world(State state) {
        return PanelWorlds.in(state, opened(Visibility.USUAL), GIVEN);
    }
}
