package org.plumbline.app.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.Workshops;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.ConsensusChange;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/**
 * A round of three raters, in which whatever anybody but the viewer gave can be known again: Pat is being decided on,
 * Pra is for practice, and of Kim there are drafts alone.
 */
public final class ViewerWorlds {
    public static final PanelMemberId ANA = new PanelMemberId("ana");
    public static final PanelMemberId BEN = new PanelMemberId("ben");
    public static final PanelMemberId CY = new PanelMemberId("cy");
    private static final List<PanelMemberId> ALL = List.of(ANA, BEN, CY);
    private static final CandidateId PAT = new CandidateId("pat");
    private static final CandidateId KIM = new CandidateId("kim");
    private static final CandidateId PRA = new CandidateId("pra");
    private static final QuestionId QUESTION = new QuestionId("question-1");
    private static final List<CompetencyId> RATED = List.of(Workshops.LISTENING, Workshops.PLANNING);
    private static final Instant NOON = TestServices.NOON.instant();

    private ViewerWorlds() {}

    /** Who has handed in. */
    public enum State {
        NOBODY(List.of()),
        ANA_ALONE(List.of(ANA)),
        EVERYBODY(ALL),
        FINALISED(ALL);

        private final List<PanelMemberId> in;

        State(List<PanelMemberId> in) {
            this.in = in;
        }

        public boolean isIn(Viewer viewer) {
            return viewer.member().filter(in::contains).isPresent();
        }

        public boolean all() {
            return in.size() == ALL.size();
        }
    }

    /**
     * What the raters gave.
     *
     * @param levels one a rater
     * @param words the beginning of every text of a rater
     */
    public record Given(List<Integer> levels, List<String> words) {
        /** The viewer's own part stays; the others differ from it or give the same, and write these words. */
        public static Given by(Viewer viewer, boolean otherLevels, String others) {
            var levels = new ArrayList<Integer>();
            var words = new ArrayList<String>();
            List<Integer> usual = List.of(2, 4, 2);
            int same = viewer.is(BEN) ? 4 : 2;
            for (int i = 0; i < ALL.size(); i++) {
                boolean own = viewer.is(ALL.get(i));
                levels.add(otherLevels ? same : usual.get(i));
                words.add(own ? "plain" : others);
            }
            return new Given(levels, words);
        }
    }

    /** Ana chairs, Ben and Cy rate. */
    public static Workshop opened(Visibility visibility) {
        Workshop workshop =
                new LevelChange.SetRequiredLevel(Workshops.PLANNING, Workshops.GRADE, 2).applyTo(Workshops.prepared());
        workshop = new QuestionChange.AddQuestion(Question.empty(QUESTION)).applyTo(workshop);
        workshop = workshop.toBuilder()
                .panel(List.of(
                        new PanelMember(ANA, "Ana Chairwoman", "", Role.CHAIR),
                        new PanelMember(BEN, "Ben Benson", ""),
                        new PanelMember(CY, "Cy Cyrus", "")))
                .candidates(List.of(
                        new Candidate(PAT, "C-01", "Pat Invented", Workshops.GRADE),
                        new Candidate(KIM, "C-02", "Kim Invented", Workshops.GRADE),
                        new Candidate(PRA, "C-03", "Pra Invented", Workshops.GRADE)))
                .build();
        workshop = new RoundChange.PlanRound(Conduct.USUAL.withVisibility(visibility)).applyTo(workshop);
        Round round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        workshop = new ScoringChange.OpenRound(round).applyTo(workshop);
        for (PanelMemberId member : ALL) {
            workshop = new AssignmentChange.Declare(new Declaration(member, PAT, false, "", NOON)).applyTo(workshop);
        }
        return new CandidateChange.SetPracticeKey(new PracticeKey(
                        PRA,
                        RATED.stream()
                                .map(each -> new PracticeKey.KeyLevel(each, 3))
                                .toList()))
                .applyTo(workshop);
    }

    public static Workshop in(State state, Workshop opened, Given given) {
        String round = opened.currentRound().orElseThrow().digest();
        var cards = new ArrayList<Scorecard>();
        for (int i = 0; i < ALL.size(); i++) {
            PanelMemberId member = ALL.get(i);
            for (CandidateId candidate : List.of(PAT, PRA)) {
                Scorecard card = card(
                        round,
                        candidate,
                        member,
                        given.levels().get(i),
                        given.words().get(i));
                cards.add(state.in.contains(member) ? card.submittedAt(NOON.plusSeconds(i)) : card);
            }
            cards.add(card(
                    round, KIM, member, given.levels().get(i), given.words().get(i) + "-draft"));
        }
        Workshop scored = opened.toBuilder().scorecards(cards).build();
        return state == State.FINALISED ? finalised(scored, given) : scored;
    }

    private static Scorecard card(String round, CandidateId candidate, PanelMemberId member, int level, String words) {
        Scorecard card = Scorecard.draft(round, candidate, member).withAnalysis(words + "-analysis");
        for (CompetencyId competency : RATED) {
            card = card.with(
                    new CompetencyRating(competency, Optional.of(new Rating.Rated(level)), words + "-evidence"));
        }
        return card.withNotes(List.of(new QuestionNote(QUESTION, words + "-transcript")));
    }

    /** Agreed by talking, so that the outcome is the same whatever the raters gave; Ben keeps another level. */
    private static Workshop finalised(Workshop scored, Given given) {
        Round round = scored.currentRound().orElseThrow();
        Workshop agreed = scored;
        for (CompetencyId competency : RATED) {
            var dissent = new Dissent(BEN, given.levels().get(1), given.words().get(1) + "-dissent");
            agreed = new ScoringChange.AgreeLevel(new Agreed(
                            round.digest(),
                            PAT,
                            competency,
                            3,
                            "We talked it over.",
                            "Hal",
                            Optional.of(NOON),
                            List.of(dissent)))
                    .applyTo(agreed);
        }
        return new ConsensusChange.Finalise(new Finalised(round.id(), PAT, List.of("Ana Chairwoman"), NOON, "digest"))
                .applyTo(agreed);
    }
}
