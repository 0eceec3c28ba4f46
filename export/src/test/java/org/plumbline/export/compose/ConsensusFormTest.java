package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

class ConsensusFormTest {
    private static final Parameters PAT = Parameters.NONE.withCandidate(ExampleWorkshop.PAT);

    @Test
    void showsWhatEveryoneGaveAndWhatHolds() {
        assertThat(text(ExampleWorkshop.scored(), PAT))
                .contains("Ana Example | Master: ▲ Exceeds | Unchanged | Halved the search twice")
                .contains("Ben Example | Competent: ▼ Does not meet | Unchanged | Only spoke of sending tickets.")
                .contains("Required at GS-13: Experienced.")
                .contains("Agreed level Experienced (required at GS-13)")
                .contains("How it was settled Agreed by the panel")
                .contains("Why this level Two faults were traced")
                .contains("How it was settled Given by every member")
                .contains("Who keeps to another level, and why Nobody")
                .contains("Open: the members differ, and the panel has not yet agreed.")
                .contains("Agreed level | How it was settled\n____")
                .contains("Rule: 0 when any required competency is not met")
                .contains("Ana Example, Member", "Ben Example, Member");
    }

    @Test
    void showsAChangedRatingWithItsReasonBesideTheFirstOne() {
        Workshop scored = ExampleWorkshop.scored();
        Scorecard first = scored.scorecards().get(0);
        Scorecard second = first.correction("Heard that the second fault was known before.")
                .with(new CompetencyRating(
                        ExampleWorkshop.DIAGNOSIS, Optional.of(new Rating.Rated(3)), "One fault was new."))
                .submittedAt(ExampleWorkshop.NOON.plusSeconds(7200));
        Workshop changed = new ScoringChange.SaveScorecard(second, "").applyTo(scored);

        assertThat(text(changed, PAT))
                .contains("Ana Example | Master: ▲ Exceeds | Experienced: ● Meets | Halved the search twice"
                        + " & wrote down each <step>. Changed because: Heard that the second fault was known before."
                        + " One fault was new.");
    }

    @Test
    void namesWhoKeepsToAnotherLevelAndWhy() {
        Workshop scored = ExampleWorkshop.scored();
        Agreed kept = scored.agreed()
                .get(0)
                .withDissents(List.of(new Dissent(ExampleWorkshop.ANA, 4, "The third fault was new to all of us.")));

        assertThat(text(scored.toBuilder().agreed(List.of(kept)).build(), PAT))
                .contains(
                        "Who keeps to another level, and why Ana Example, Master: The third fault was new to all of us.");
    }

    @Test
    void isEmptyWithRoomToWriteWhereNobodyHandedIn() {
        Document form = DocumentKind.CONSENSUS_FORM.compose(ExampleWorkshop.opened(), PAT);

        assertThat(new TextRenderer().text(form))
                .contains("How the panel comes to one rating")
                .contains("Ana Example | ________________ | ________________ | ________________ ________________")
                .doesNotContain("Unchanged", "not shown");
        assertThat(form.blocks()).anyMatch(WriteLines.class::isInstance);
    }

    @Test
    void saysThatWhatMayNotBeSeenIsNotShown() {
        Workshop scored = ExampleWorkshop.scored();
        Workshop half = scored.toBuilder()
                .scorecards(scored.scorecards().subList(0, 1))
                .agreed(List.of())
                .build();
        Workshop seen = SeenCards.of(half, round -> Viewer.of(half.panel().get(0)));

        assertThat(text(seen, PAT))
                .contains("Ben Example | Not handed in, or not shown")
                .doesNotContain("Named the");
        Workshop nothing = SeenCards.of(half, round -> Viewer.of(half.panel().get(1)));
        assertThat(text(nothing, PAT)).doesNotContain("Halved the search");
    }

    @Test
    void blindShowsTheCodeOnly() {
        Document form = DocumentKind.CONSENSUS_FORM.compose(ExampleWorkshop.scored(), PAT.withBlind(true));

        assertThat(form.toString()).contains("C-01").doesNotContain("Pat Invented", "Applicant name");
    }

    private static String text(Workshop workshop, Parameters parameters) {
        return new TextRenderer().text(DocumentKind.CONSENSUS_FORM.compose(workshop, parameters));
    }
}
