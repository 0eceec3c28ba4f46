package org.plumbline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;
import org.plumbline.model.workshop.WorkshopId;

/** Small invented banks and workshops for tests. */
public final class Examples {
    public static final GradeId GS13 = new GradeId("gs-13");
    public static final GradeId GS14 = new GradeId("gs-14");
    public static final CompetencyId LISTENING = new CompetencyId("listening");
    public static final CompetencyId PLANNING = new CompetencyId("planning");
    public static final CandidateId FIRST_CANDIDATE = new CandidateId("candidate-1");
    public static final PanelMemberId ANA = new PanelMemberId("ana");
    public static final PanelMemberId BEN = new PanelMemberId("ben");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Examples() {}

    /** Two competencies, four levels each. */
    public static CompetencyBank bank() {
        return new CompetencyBank(
                new BankId("tests"),
                "Bank for tests",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of(competency(LISTENING, "Listening"), competency(PLANNING, "Planning")));
    }

    public static Competency competency(CompetencyId id, String name) {
        var builder = Competency.named(id, name, BuiltInScales.FAMILIARITY.id()).toBuilder()
                .definition(name + " at work.");
        for (int level = 1; level <= 4; level++) {
            builder.level(LevelText.of(level, name + " as seen at level " + level + "."));
        }
        return builder.build();
    }

    /** Two competencies required at two grades, one question, one candidate, two panel members, nothing scored. */
    public static Workshop workshop() {
        Workshop empty = Workshop.empty(new WorkshopId("workshop-1"));
        var changes = new ArrayList<WorkshopChange>(List.of(
                new PositionChange.Retitle("A workshop"),
                new PositionChange.AddGrade(new Grade(GS13, "GS-13")),
                new PositionChange.AddGrade(new Grade(GS14, "GS-14"))));
        changes.addAll(select(bank()));
        changes.addAll(List.of(
                new LevelChange.SetRequiredLevel(LISTENING, GS13, 2),
                new LevelChange.SetRequiredLevel(LISTENING, GS14, 3),
                new LevelChange.SetRequiredLevel(PLANNING, GS13, 3),
                new LevelChange.SetRequiredLevel(PLANNING, GS14, 3),
                new QuestionChange.AddQuestion(Question.empty(new QuestionId("question-1"))),
                new PanelChange.AddMember(new PanelMember(ANA, "Ana Example", "Lead")),
                new PanelChange.AddMember(new PanelMember(BEN, "Ben Example", "Engineer")),
                new PanelChange.AddCandidate(new Candidate(FIRST_CANDIDATE, "C-01", "Pat Invented", GS13))));
        return WorkshopChange.together("test", changes).applyTo(empty);
    }

    /** Everything in a bank, in its order. */
    private static List<WorkshopChange> select(CompetencyBank bank) {
        var changes = new ArrayList<WorkshopChange>();
        Workshop before = Workshop.empty(new WorkshopId("before"));
        for (Competency competency : bank.competencies()) {
            changes.add(SelectionChange.SelectCompetency.from(before, bank, competency, Digests.of(competency)));
            before = changes.get(changes.size() - 1).applyTo(before);
        }
        return changes;
    }

    /** {@link #workshop()} with its first round open. */
    public static Workshop opened() {
        Workshop workshop = workshop();
        var round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(workshop);
    }

    /** A submitted card of the first candidate with these levels, in the order of the competencies; null: no rating. */
    public static Scorecard card(Workshop workshop, PanelMemberId member, Rating... ratings) {
        var round = workshop.currentRound().orElseThrow();
        Scorecard card = Scorecard.draft(round.digest(), FIRST_CANDIDATE, member);
        for (int i = 0; i < ratings.length; i++) {
            card = card.with(new CompetencyRating(
                    round.frozen().competencies().get(i).id(), Optional.ofNullable(ratings[i]), "Said so."));
        }
        return card.submittedAt(NOON);
    }

    public static Workshop scored(Workshop workshop, Scorecard... cards) {
        Workshop scored = workshop;
        for (Scorecard card : cards) {
            scored = new ScoringChange.SaveScorecard(card, "").applyTo(scored);
        }
        return scored;
    }
}
