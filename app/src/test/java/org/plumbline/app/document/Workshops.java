package org.plumbline.app.document;

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
import org.plumbline.model.position.Position;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
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

/** Small invented workshops for tests; whatever is about people carries the word "canary". */
public final class Workshops {
    public static final GradeId GRADE = new GradeId("gs-13");
    public static final CompetencyId LISTENING = new CompetencyId("listening");
    public static final CompetencyId PLANNING = new CompetencyId("planning");
    private static final CandidateId CANDIDATE = new CandidateId("canary-id-candidate");
    private static final PanelMemberId MEMBER = new PanelMemberId("canary-id-member");
    private static final QuestionId QUESTION = new QuestionId("question-1");

    private Workshops() {}

    public static CompetencyBank bank() {
        return new CompetencyBank(
                new BankId("tests"),
                "Bank for tests",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of(competency(LISTENING, "Listening"), competency(PLANNING, "Planning")));
    }

    private static Competency competency(CompetencyId id, String name) {
        var builder = Competency.named(id, name, BuiltInScales.FAMILIARITY.id()).toBuilder();
        for (int level = 1; level <= 4; level++) {
            builder.level(LevelText.of(level, name + " as seen at step " + "abcd".charAt(level - 1) + "."));
        }
        return builder.definition(name + " at work.").build();
    }

    /** Nothing in it but a title. */
    public static Workshop titled(String id, String title) {
        return new PositionChange.Retitle(title).applyTo(Workshop.empty(new WorkshopId(id)));
    }

    /** Two competencies, one required level, nobody on the panel. */
    public static Workshop prepared() {
        Workshop workshop = Workshop.empty(new WorkshopId("prepared"));
        workshop = new PositionChange.EditPosition(position(), "title").applyTo(workshop);
        for (Competency competency : bank().competencies()) {
            workshop = SelectionChange.SelectCompetency.from(workshop, bank(), competency, Digests.of(competency))
                    .applyTo(workshop);
        }
        return new LevelChange.SetRequiredLevel(LISTENING, GRADE, 2).applyTo(workshop);
    }

    private static Position position() {
        return new Position(
                "Network Engineer",
                "2210",
                "Agency",
                "Office",
                "PD-1",
                Optional.empty(),
                List.of(new Grade(GRADE, "GS-13")),
                "Runs the network.");
    }

    /** {@link #prepared} with one person scored and agreed on, every word about people being a canary. */
    public static Workshop scored() {
        var changes = new ArrayList<WorkshopChange>(List.of(
                new QuestionChange.AddQuestion(Question.empty(QUESTION)),
                new PanelChange.AddMember(new PanelMember(MEMBER, "canary member", "canary title")),
                new PanelChange.AddCandidate(new Candidate(CANDIDATE, "canary-code", "canary candidate", GRADE))));
        Workshop people = WorkshopChange.together("test", changes).applyTo(prepared());
        var round = Digests.freeze(people, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        Scorecard card = Scorecard.draft(round.digest(), CANDIDATE, MEMBER)
                .with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(3)), "canary evidence"))
                .with(new CompetencyRating(PLANNING, Optional.of(new Rating.NotAsked()), "canary evidence"))
                .withNotes(List.of(new QuestionNote(QUESTION, "canary transcript")))
                .withAnalysis("canary analysis")
                .submittedAt(Instant.parse("2026-03-02T12:00:00Z"));
        return WorkshopChange.together(
                        "test",
                        List.of(
                                new ScoringChange.OpenRound(round),
                                new ScoringChange.SaveScorecard(card, ""),
                                new ScoringChange.AgreeLevel(
                                        new Agreed(round.digest(), CANDIDATE, LISTENING, 4, "canary reason"))))
                .applyTo(people);
    }
}
