package org.plumbline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
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

/** An invented workshop with something in every field: a network planner at two grades, with one round scored. */
public final class ExampleWorkshop {
    public static final GradeId GS12 = new GradeId("gs-12");
    public static final GradeId GS13 = new GradeId("gs-13");
    public static final CompetencyId DIAGNOSIS = new CompetencyId("fault-diagnosis");
    public static final CompetencyId PARTNERS = new CompetencyId("partner-liaison");
    public static final CompetencyId WRITING = new CompetencyId("plain-writing");
    public static final CompetencyId FORESIGHT = new CompetencyId("foresight");
    public static final CandidateId PAT = new CandidateId("candidate-1");
    public static final CandidateId KIM = new CandidateId("candidate-2");
    public static final PanelMemberId ANA = new PanelMemberId("ana");
    public static final PanelMemberId BEN = new PanelMemberId("ben");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Stationery STATIONERY = Stationery.of(NOON);

    private static final QuestionId OUTAGE = new QuestionId("question-1");

    private ExampleWorkshop() {}

    /** Everything said, nobody scored, no round open. */
    public static Workshop draft() {
        Workshop empty = Workshop.empty(new WorkshopId("network-planner"));
        var changes = new ArrayList<WorkshopChange>();
        changes.add(new PositionChange.Retitle("Network planner"));
        changes.add(new PositionChange.EditPosition(position(), "title"));
        CompetencyBank bank = bank();
        Workshop selected = empty;
        for (Competency competency : bank.competencies()) {
            var change = SelectionChange.SelectCompetency.from(selected, bank, competency, Digests.of(competency));
            selected = change.applyTo(selected);
            changes.add(change);
        }
        requirements(changes);
        questions().forEach(question -> changes.add(new QuestionChange.AddQuestion(question)));
        changes.add(new PanelChange.AddMember(new PanelMember(ANA, "Ana Example", "Lead engineer")));
        changes.add(new PanelChange.AddMember(new PanelMember(BEN, "Ben Example", "Operations analyst")));
        changes.add(new PanelChange.AddCandidate(new Candidate(PAT, "C-01", "Pat Invented", GS13)));
        changes.add(new PanelChange.AddCandidate(new Candidate(KIM, "C-02", "Kim Invented", GS12)));
        return WorkshopChange.together("example", changes).applyTo(empty);
    }

    /** {@link #draft()} with its first round open. */
    public static Workshop opened() {
        Workshop draft = draft();
        var round = Digests.freeze(draft, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(draft);
    }

    /** {@link #opened()} with two cards about the first candidate, and one level agreed. */
    public static Workshop scored() {
        Workshop opened = opened();
        String digest = opened.currentRound().orElseThrow().digest();
        List<WorkshopChange> changes = List.of(
                new ScoringChange.SaveScorecard(cardOfAna(digest), ""),
                new ScoringChange.SaveScorecard(cardOfBen(digest), ""),
                new ScoringChange.AgreeLevel(new Agreed(
                        digest, PAT, DIAGNOSIS, 3, "Two faults were traced to their cause without being asked.")));
        return WorkshopChange.together("scores", changes).applyTo(opened);
    }

    private static Scorecard cardOfAna(String digest) {
        return Scorecard.draft(digest, PAT, ANA)
                .with(rated(DIAGNOSIS, new Rating.Rated(4), "Halved the search twice & wrote down each <step>."))
                .with(rated(PARTNERS, new Rating.Rated(2), "“We told the carrier,” nothing about what they said back."))
                .with(rated(WRITING, new Rating.NotAsked(), ""))
                .with(new CompetencyRating(FORESIGHT, Optional.empty(), ""))
                .withNotes(List.of(new QuestionNote(OUTAGE, "It began on a Friday.\nThe first alarm was wrong.")))
                .withAnalysis("Strong at the bench, thin with partners.\n\nWould like to hear more on writing.")
                .submittedAt(NOON);
    }

    private static Scorecard cardOfBen(String digest) {
        return Scorecard.draft(digest, PAT, BEN)
                .with(rated(DIAGNOSIS, new Rating.Rated(3), "Named the cause before the symptom."))
                .with(rated(PARTNERS, new Rating.Rated(2), "Only spoke of sending tickets."))
                .with(rated(WRITING, new Rating.Rated(2), "Showed one page that the help desk uses."))
                .with(rated(FORESIGHT, new Rating.NoAnswer(), "Said “pass”."))
                .submittedAt(NOON.plusSeconds(600));
    }

    private static CompetencyRating rated(CompetencyId competency, Rating rating, String evidence) {
        return new CompetencyRating(competency, Optional.of(rating), evidence);
    }

    private static Position position() {
        return new Position(
                "Network Planner",
                "2210",
                "Bureau of Invented Affairs",
                "Office of Lines and Wires",
                "PD-0417",
                Optional.of(Track.INDIVIDUAL_CONTRIBUTOR),
                List.of(new Grade(GS12, "GS-12"), new Grade(GS13, "GS-13")),
                "Plans and keeps up the lines between offices. Finds faults, agrees repairs with carriers and writes down"
                        + " what was learned.");
    }

    private static void requirements(List<WorkshopChange> changes) {
        changes.add(new LevelChange.SetRequiredLevel(DIAGNOSIS, GS12, 2));
        changes.add(new LevelChange.SetRequiredLevel(DIAGNOSIS, GS13, 3));
        changes.add(new LevelChange.SetRequiredLevel(PARTNERS, GS12, 2));
        changes.add(new LevelChange.SetRequiredLevel(PARTNERS, GS13, 3));
        changes.add(new LevelChange.SetRequiredLevel(WRITING, GS12, 1));
        changes.add(new LevelChange.SetRequiredLevel(WRITING, GS13, 2));
        changes.add(new LevelChange.SetRequiredLevel(FORESIGHT, GS13, 1));
    }

    private static List<Question> questions() {
        return List.of(
                new Question(
                        OUTAGE,
                        QuestionType.PAST_EXPERIENCE,
                        Reach.DEPTH,
                        12,
                        "Tell us about the last time a connection failed and the cause was not where everyone looked first.",
                        List.of("What did you try, and in which order?", "Who had to be told, and what did they say?"),
                        List.of("What would you look at first today?"),
                        List.of(DIAGNOSIS, PARTNERS),
                        List.of(
                                "Narrows the search before changing anything",
                                "Can say what would have shown that the guess was wrong"),
                        List.of("Tells people before they ask")),
                new Question(
                        new QuestionId("question-2"),
                        QuestionType.PAST_EXPERIENCE,
                        Reach.BREADTH,
                        8,
                        "Describe a repair that you could not do alone.",
                        List.of(),
                        List.of(),
                        List.of(PARTNERS),
                        List.of("Names what the other side needed"),
                        List.of()),
                new Question(
                        new QuestionId("question-3"),
                        QuestionType.HYPOTHETICAL,
                        Reach.BREADTH,
                        10,
                        "A colleague at the help desk will read your notes at three in the morning. What is on the page?"
                                + " Then tell us about a page that you really wrote.",
                        List.of("Who used it, and what did they change?"),
                        List.of("How long was it?"),
                        List.of(WRITING),
                        List.of(),
                        List.of()));
    }

    private static CompetencyBank bank() {
        return new CompetencyBank(
                new BankId("invented"),
                "Bank of invented competencies",
                BankSource.OWN,
                List.of(
                        BuiltInScales.FAMILIARITY,
                        BuiltInScales.MEETS_EXCEEDS,
                        BuiltInScales.NOVICE_TO_EXPERT,
                        BuiltInScales.DEMAND),
                List.of(),
                List.of(diagnosis(), liaison(), writing(), foresight()));
    }

    private static Competency diagnosis() {
        return Competency.named(DIAGNOSIS, "Fault Diagnosis", BuiltInScales.FAMILIARITY.id()).toBuilder()
                .number(12)
                .definition("Finds out why a system does not do what it should, by evidence instead of by trial.")
                .level(new LevelText(1, "Has seen faults repaired by others and can repeat their steps.", List.of()))
                .level(new LevelText(
                        2, "Finds the cause of faults that have happened before and can say how.", List.of()))
                .level(new LevelText(
                        3,
                        "Finds causes that nobody has met before, across several systems, and rules out the others"
                                + " before touching anything.",
                        List.of(
                                "Halves the search with one measurement.",
                                "Writes down what each step showed, so that a colleague can go on.")))
                .level(new LevelText(
                        4,
                        "Is called when everyone else is out of ideas, and changes the way others search.",
                        List.of("Turns one outage into a check that finds the next three.")))
                .indicator("Asks what changed before asking what broke.")
                .indicator("Keeps notes while searching.")
                .neededBeforeEntry(true)
                .build();
    }

    private static Competency liaison() {
        return Competency.named(PARTNERS, "Partner Liaison", BuiltInScales.NOVICE_TO_EXPERT.id()).toBuilder()
                .definition("Gets people outside the unit to do their part:")
                .definitionItem("carriers and suppliers,")
                .definitionItem("other offices of the bureau.")
                .level(LevelText.of(1, "Passes messages on, completely and in time."))
                .level(LevelText.of(2, "Agrees who does what by when, and says so in writing."))
                .level(LevelText.of(
                        3, "Knows what the other side needs and settles conflicts before they are escalated."))
                .track(new TrackTexts(
                        Track.MANAGERIAL, List.of(LevelText.of(3, "Settles conflicts between whole units."))))
                .build();
    }

    private static Competency writing() {
        return Competency.named(WRITING, "Plain Writing", BuiltInScales.MEETS_EXCEEDS.id()).toBuilder()
                .definition("Writes so that somebody who was not there knows what to do.")
                .level(LevelText.of(1, "The reader can act after reading the page once."))
                .level(LevelText.of(2, "Others take the page as the model for their own."))
                .build();
    }

    private static Competency foresight() {
        return Competency.named(FORESIGHT, "Foresight", BuiltInScales.DEMAND.id()).toBuilder()
                .number(59)
                .definition("Sees what the lines will have to carry in two years.")
                .level(LevelText.of(1, "Reads the load figures of the unit and notices a trend."))
                .level(LevelText.of(2, "Plans the capacity of one site a year ahead."))
                .level(LevelText.of(3, "Plans the capacity of all sites, with the money it takes."))
                .indicator("Asks for next year’s moves before they are announced.")
                .performanceLevel("Satisfactory", "Orders lines before they are full.")
                .performanceLevel("Superior", "Gets rid of lines nobody will need.")
                .applicationArea("Leased lines")
                .applicationArea("Wireless links")
                .skill(new Skill(
                        "Load forecasting",
                        "Reads a trend out of three years of figures",
                        List.of(
                                new BankRequirement(Optional.of("GS-13"), 4, Evidence.STATED),
                                new BankRequirement(Optional.of("Chief of lines"), 5, Evidence.STATED))))
                .skill(Skill.of("Price comparison", ""))
                .build();
    }
}
