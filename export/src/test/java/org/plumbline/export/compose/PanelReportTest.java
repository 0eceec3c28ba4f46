package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Shape;
import org.plumbline.export.doc.Table;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

class PanelReportTest {
    private static final int MANY = 300;

    private static Document report(Workshop workshop, Parameters parameters) {
        return DocumentKind.PANEL_REPORT.compose(workshop, parameters);
    }

    private static String text(Document document) {
        return new TextRenderer().text(document);
    }

    private static Workshop sample() {
        return Workshops.all().get("it-specialist.plumbline");
    }

    @Test
    void theResultsReadAsSentences() {
        assertThat(text(report(sample(), Parameters.NONE)))
                .contains(
                        "C-04, Drew Pretend GS-14 | ● Analytical Ability: Experienced ▼ Stakeholder Engagement: Familiar")
                .contains("0: Not qualified Does not meet Stakeholder Engagement.")
                .contains("The round sees 6 applicants. With an outcome: 5; 4 passed, 1 did not.")
                .contains("2 when all are met and at least 1 is exceeded. Ratings are not averages.");
    }

    @Test
    void eachDrawingSaysInWordsWhatItShows() {
        List<Figure> figures = figures(report(sample(), Parameters.NONE));

        assertThat(figures).hasSize(1 + 5);
        assertThat(figures.get(4).alternative())
                .contains("C-05: Experienced × 1, Familiar × 1, no level × 1, required Experienced.");
        assertThat(figures.get(4).shapes())
                .filteredOn(shape -> shape instanceof Shape.Dot dot && dot.filled())
                .hasSize(6 * 3 - 1);
        assertThat(figures.get(4).shapes())
                .filteredOn(Shape.Bar.class::isInstance)
                .hasSize(1);
    }

    @Test
    void howDifferencesWereSettledIsTold() {
        assertThat(text(report(sample(), Parameters.NONE)))
                .contains("C-05 | Systems and Networking | Robin Sample: Experienced Jo Placeholder: Familiar Kim")
                .contains("Experienced. Agreed by the panel. Reason: We read Robin")
                .contains("C-06, Finley Imaginary: Open: Incident and Change Management");
    }

    @Test
    void blindItNamesNobodyWhoApplied() {
        assertThat(report(sample(), Parameters.NONE.withBlind(true)).toString())
                .contains("C-04")
                .doesNotContain("Drew", "Pretend", "Avery", "Invented");
    }

    @Test
    void whatMayNotBeSeenIsNotInIt() {
        Workshop seen = SeenCards.of(sample(), round -> Viewer.HIRING_MANAGER);
        String report = text(report(seen, Parameters.NONE));

        assertThat(report)
                .contains("There is nothing to draw until everybody has handed in on an applicant.")
                .doesNotContain("Robin Sample: ", "Familiar × ", "Experienced × ");
    }

    @Test
    void withoutARoundThereIsNothingToReport() {
        assertThat(text(report(ExampleWorkshop.draft(), Parameters.NONE)))
                .contains("No round has been opened yet, so there is nothing to report.");
    }

    @Test
    void aLargePanelMakesNoMoreDrawingsThanASmallOne() {
        Document report = report(large(), Parameters.NONE);

        assertThat(figures(report)).hasSize(1 + 5);
        assertThat(figures(report))
                .allSatisfy(figure -> assertThat(figure.height()).isLessThan(500));
        assertThat(text(report))
                .contains("Shown are the 24 of " + MANY + " applicants whose raters are furthest apart.");
        assertThat(report.blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .mapToInt(table -> table.rows().size())
                        .max())
                .hasValue(MANY);
    }

    @Test
    void headingsAreNumberedFromTheRoundToWhatIsMissing() {
        Document report = report(sample(), Parameters.NONE);

        assertThat(report.headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .map(Heading::words))
                .containsExactly(
                        "The round",
                        "Results",
                        "The way through the rounds",
                        "Agreement of the raters",
                        "Competency by competency",
                        "Where the raters differed, and how it was settled",
                        "What is missing");
        assertThat(report.numbers()).contains("1", "5.5", "7");
    }

    /** Every third rater of every tenth candidate sees another level than the others. */
    static Workshop large() {
        Workshop sample = sample();
        Round round = sample.currentRound().orElseThrow();
        var candidates = new ArrayList<Candidate>();
        var cards = new ArrayList<Scorecard>();
        for (int i = 1; i <= MANY; i++) {
            var id = new CandidateId("invented-" + i);
            candidates.add(new Candidate(
                    id,
                    String.format("X-%03d", i),
                    "Invented Nobody " + i,
                    sample.candidates().get(0).grade()));
            for (int rater = 1; rater <= 3; rater++) {
                cards.add(card(
                        round, id, new PanelMemberId("member-" + rater), i % 10 == 0 && rater == 3 ? 4 : 1 + i % 3));
            }
        }
        return sample.toBuilder()
                .candidates(candidates)
                .scorecards(cards)
                .agreed(List.of())
                .proceedings(sample.proceedings().toBuilder()
                        .assignments(List.of())
                        .declarations(List.of())
                        .build())
                .build();
    }

    private static Scorecard card(Round round, CandidateId candidate, PanelMemberId member, int level) {
        Scorecard card = Scorecard.draft(round.digest(), candidate, member);
        for (var selected : round.frozen().competencies()) {
            card = card.with(new CompetencyRating(
                    selected.id(), Optional.of(new Rating.Rated(level)), "Something that was said."));
        }
        return card.submittedAt(ExampleWorkshop.NOON);
    }

    private static List<Figure> figures(Document document) {
        return document.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }
}
