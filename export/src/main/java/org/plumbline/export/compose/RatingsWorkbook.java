package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.book.Workbook.NamedCell;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.Workshop;

/** All ratings as tables. */
final class RatingsWorkbook {
    private final Workshop workshop;
    private final Parameters parameters;
    private final Basis basis;
    private final Tracked tracked;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<NamedCell> names = new ArrayList<>();

    private RatingsWorkbook(Workshop workshop, Parameters parameters) {
        this.workshop = workshop;
        this.parameters = parameters;
        basis = Basis.of(workshop, parameters);
        tracked = Tracked.of(basis);
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        var workbook = new RatingsWorkbook(workshop, parameters);
        Basis basis = workbook.basis;
        String title = say("workbook.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("workbook.kind")));
        blocks.add(Title.standing(basis));
        blocks.addAll(new RatingTables(workbook.tracked, workbook.ratings()).blocks());
        return new Document(title, say("workbook.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    static Workbook workbook(Workshop workshop, Parameters parameters) {
        return new RatingsWorkbook(workshop, parameters).workbook();
    }

    /** Of all rounds, unless one was asked for. */
    private List<GivenRating> ratings() {
        var ratings = new ArrayList<GivenRating>();
        for (Round round : workshop.rounds()) {
            if (parameters.round().isEmpty() || parameters.round().get().equals(round.id())) {
                Basis ofRound = Basis.of(workshop, parameters.withRound(round.id()));
                ratings.addAll(GivenRatings.of(ofRound, Tracked.of(ofRound).everybody()));
            }
        }
        return ratings;
    }

    private Workbook workbook() {
        List<GivenRating> ratings = ratings();
        var cover = new TrackerCover(
                tracked, say("workbook.about"), say("workbook.title", basis.positionTitle()), say("workbook.kind"));
        Sheet outcomes = outcomes(cover);
        sheets.add(outcomes);
        sheets.add(new RatingsSheet(basis.blind(), tracked.gradeWidth()).sheet(ratings));
        if (basis.round().isPresent()) {
            matrices(ratings);
            sheets.add(new AgreementSheet(basis).sheet());
        }
        legend(cover);
        sheets.add(0, cover.sheet());
        return new Workbook(
                say("workbook.title", basis.positionTitle()),
                say("workbook.subject"),
                FixedWords.languageTag(),
                Title.footer(basis),
                sheets,
                names,
                Optional.of(say("workbook.ratings")));
    }

    private Sheet outcomes(TrackerCover cover) {
        if (tracked.review()) {
            List<ReviewRow> rows = ResultsTracker.rows(tracked);
            var table = new ReviewSheet(tracked, rows);
            new ReviewSummary(tracked, rows, table, cover).write();
            return table.sheet();
        }
        var table = new OutcomeSheet(tracked, say("workbook.outcomes"));
        names.addAll(new OutcomeSummary(tracked, table, say("workbook.outcomes")).write(cover, say("workbook.about")));
        return table.sheet();
    }

    private void matrices(List<GivenRating> ratings) {
        List<GivenRating> ofRound = ratings.stream()
                .filter(rating -> rating.round().equals(basis.round().orElseThrow()))
                .toList();
        int number = 1;
        for (SelectedCompetency selected : basis.words().competencies()) {
            String name = number++ + " " + selected.name();
            sheets.add(new MatrixSheet(tracked, selected, name, ofRound).sheet());
        }
    }

    private void legend(TrackerCover cover) {
        cover.section(say("workbook.legend"));
        FixedWords.list("workbook.legend.is").forEach(cover::sentence);
        for (Scale scale : basis.words().scales()) {
            boolean used = basis.words().competencies().stream()
                    .anyMatch(selected -> selected.competency().scale().equals(scale.id()));
            if (used && !tracked.review()) {
                cover.fact(
                        say("workbook.levels", scale.name()),
                        Entry.of(scale.levels().stream()
                                .map(level -> level.ordinal() + " " + level.name())
                                .collect(Collectors.joining(" · "))));
            }
        }
    }
}
