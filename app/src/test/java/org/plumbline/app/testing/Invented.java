package org.plumbline.app.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.WorkshopDocument;
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
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
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

/** Invented workshops for the tests of screens. */
public final class Invented {
    public static final GradeId GS13 = new GradeId("gs-13");
    public static final GradeId GS14 = new GradeId("gs-14");
    public static final CompetencyId LISTENING = new CompetencyId("listening");
    public static final CompetencyId PLANNING = new CompetencyId("planning");
    public static final CompetencyId WRITING = new CompetencyId("writing");
    public static final QuestionId FIRST = new QuestionId("question-1");
    public static final QuestionId SECOND = new QuestionId("question-2");
    public static final CandidateId PAT = new CandidateId("candidate-1");
    public static final PanelMemberId ANA = new PanelMemberId("ana");
    public static final PanelMemberId BEN = new PanelMemberId("ben");

    private Invented() {}

    public static WorkshopDocument document(Workshop workshop) {
        return new WorkshopDocument(workshop, workshop);
    }

    /** The bank that {@link #selection()} was copied from. */
    public static CompetencyBank bank() {
        return new CompetencyBank(
                new BankId("tests"),
                "Bank for tests",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of(
                        competency(LISTENING, "Listening"),
                        competency(PLANNING, "Planning"),
                        competency(WRITING, "Writing")));
    }

    /** {@link #bank()} with another definition of two competencies, and another level text of the first. */
    public static CompetencyBank newerBank() {
        return bank().toBuilder()
                .competencies(List.of(
                        competency(LISTENING, "Listening")
                                .withDefinition("Listening with both ears.")
                                .withLevelText(2, "Listening as it is seen at the second level."),
                        competency(PLANNING, "Planning").withDefinition("Planning before work."),
                        competency(WRITING, "Writing")))
                .build();
    }

    /** Two grades and three competencies; no questions, no people. */
    public static Workshop selection() {
        CompetencyBank bank = bank();
        Workshop workshop = WorkshopChange.together(
                        "change.Retitle",
                        List.of(
                                new PositionChange.AddGrade(new Grade(GS13, "GS-13")),
                                new PositionChange.AddGrade(new Grade(GS14, "GS-14"))))
                .applyTo(Workshop.empty(new WorkshopId("workshop-1")));
        for (Competency competency : bank.competencies()) {
            workshop = WorkshopChange.together(
                            "change.Retitle",
                            List.of(
                                    SelectionChange.SelectCompetency.from(
                                            workshop, bank, competency, Digests.of(competency)),
                                    new LevelChange.SetRequiredLevel(competency.id(), GS13, 2),
                                    new LevelChange.SetRequiredLevel(competency.id(), GS14, 3)))
                    .applyTo(workshop);
        }
        return workshop;
    }

    private static Competency competency(CompetencyId id, String name) {
        var builder = Competency.named(id, name, BuiltInScales.FAMILIARITY.id()).toBuilder()
                .definition(name + " at work.");
        for (int level = 1; level <= 4; level++) {
            builder.level(LevelText.of(level, name + " as seen at level " + level + "."));
        }
        return builder.build();
    }

    /** {@link #selection()} with two questions, a candidate and a panel of two. */
    public static Workshop workshop() {
        return WorkshopChange.together(
                        "change.Retitle",
                        List.of(
                                new QuestionChange.AddQuestion(question(FIRST, "Tell us about a plan.", PLANNING)),
                                new QuestionChange.AddQuestion(question(SECOND, "When did you listen?", LISTENING)),
                                new PanelChange.AddMember(new PanelMember(ANA, "Ana Example", "Lead")),
                                new PanelChange.AddMember(new PanelMember(BEN, "Ben Example", "Engineer")),
                                new PanelChange.AddCandidate(new Candidate(PAT, "C-01", "Pat Invented", GS13))))
                .applyTo(selection());
    }

    private static Question question(QuestionId id, String lead, CompetencyId competency) {
        return new Question(
                id,
                QuestionType.PAST_EXPERIENCE,
                Reach.BREADTH,
                10,
                lead,
                List.of("What came of it?"),
                List.of(),
                List.of(competency),
                List.of(),
                List.of());
    }

    /** {@link #workshop()} with a round in which Ana scored Pat. */
    public static Workshop scored() {
        Workshop workshop = workshop();
        var round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        Scorecard card = Scorecard.draft(round.digest(), PAT, ANA)
                .with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(2)), "Said so."))
                .submittedAt(Instant.parse("2026-03-02T12:00:00Z"));
        return WorkshopChange.together(
                        "change.Retitle",
                        List.of(new ScoringChange.OpenRound(round), new ScoringChange.SaveScorecard(card, "")))
                .applyTo(workshop);
    }
}
