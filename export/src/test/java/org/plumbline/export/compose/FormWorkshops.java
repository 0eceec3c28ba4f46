package org.plumbline.export.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/** The example with a resume review or a written assessment. */
public final class FormWorkshops {
    private FormWorkshops() {}

    /** A round of this kind is open, which ends at the first competency that is not met; nobody has handed in. */
    public static Workshop round(RoundKind kind) {
        Workshop draft = ExampleWorkshop.draft();
        Conduct conduct = Conduct.USUAL.withKind(kind).withStopAtFirstNotMet(true);
        Workshop planned = draft.toBuilder()
                .rule(new DecisionRule.AllRequiredMet())
                .proceedings(draft.proceedings().toBuilder().planned(conduct).build())
                .build();
        var round = Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return new ScoringChange.OpenRound(round).applyTo(planned);
    }

    /** An empty card of Ana's for Pat. */
    static Scorecard card(Workshop workshop) {
        return Scorecard.draft(
                workshop.currentRound().orElseThrow().digest(), ExampleWorkshop.PAT, ExampleWorkshop.ANA);
    }

    /** Ana has reviewed Pat's resume up to what is not met, and HR returned her words. */
    public static Workshop reviewed() {
        return reviewed(true);
    }

    /** The same; without anything that is not met, it stays open whether the resume passes. */
    static Workshop reviewed(boolean notMet) {
        Workshop workshop = round(RoundKind.RESUME_REVIEW);
        Scorecard card = card(workshop)
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Met()), "Two outages traced."));
        if (notMet) {
            card = card.with(new CompetencyRating(
                    ExampleWorkshop.PARTNERS,
                    Optional.of(new Rating.NotMet(ReasonCode.BELOW_REQUIRED)),
                    "Only lists the carriers."));
        }
        Scorecard handedIn = card.withAnalysis("Partner Liaison is not met: the resume only lists carriers.")
                .submittedAt(ExampleWorkshop.NOON);
        var review = new CardReview(
                handedIn.roundDigest(),
                handedIn.candidate(),
                handedIn.member(),
                1,
                false,
                "Say where in the resume.",
                "Hana Invented",
                ExampleWorkshop.NOON);
        Workshop with = new ScoringChange.SaveScorecard(handedIn, "").applyTo(workshop);
        return with.toBuilder()
                .proceedings(
                        with.proceedings().toBuilder().reviews(List.of(review)).build())
                .build();
    }

    /** Ana has scored Pat's written answer. */
    public static Workshop written() {
        Workshop workshop = round(RoundKind.WRITTEN);
        Scorecard card = card(workshop)
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Rated(4)), "Page 2 rules out the switch."))
                .withAnalysis("Clear and complete.")
                .submittedAt(ExampleWorkshop.NOON);
        return new ScoringChange.SaveScorecard(card, "").applyTo(workshop);
    }

    /** Its first question was written by a group and tried on somebody. */
    static Workshop tried(Workshop draft) {
        Question first = draft.questions().get(0);
        var questions = new ArrayList<>(draft.questions());
        questions.set(
                0,
                new Question(
                        first.id(),
                        first.type(),
                        first.reach(),
                        first.minutes(),
                        first.lead(),
                        first.followUps(),
                        first.probes(),
                        first.competencies(),
                        first.goodResponses(),
                        first.goodFollowUpResponses(),
                        "Table three",
                        List.of(new Pilot("Two colleagues", 14, "Too long."))));
        return draft.toBuilder().questions(questions).build();
    }

    /** Its rule adds points, and the first competency counts twice. */
    static Workshop points(Workshop draft) {
        return draft.toBuilder()
                .rule(new Points(
                        0, 3, 5, List.of(new Points.Weight(ExampleWorkshop.DIAGNOSIS, 2)), 10, Joining.SETTLED))
                .build();
    }
}
