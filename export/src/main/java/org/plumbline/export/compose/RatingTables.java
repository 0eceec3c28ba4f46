package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;

/** The workbook on paper: outcomes, then every rating that was handed in, competency by competency. */
final class RatingTables {
    private final Tracked tracked;
    private final List<GivenRating> ratings;

    RatingTables(Tracked tracked, List<GivenRating> ratings) {
        this.tracked = tracked;
        this.ratings = ratings;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>(
                tracked.review()
                        ? new TrackerTable(tracked, ResultsTracker.rows(tracked)).blocks()
                        : new OutcomeTable(tracked, false).blocks());
        blocks.add(new Heading(2, say("workbook.ratings")));
        if (ratings.isEmpty()) {
            blocks.add(Paragraph.of(say("workbook.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(say("workbook.lead")));
        var parts = new LinkedHashMap<String, List<GivenRating>>();
        boolean several = ratings.stream().map(GivenRating::round).distinct().count() > 1;
        for (GivenRating rating : ratings) {
            String part = several
                    ? say(
                            "workbook.part",
                            rating.competency(),
                            rating.round().number(),
                            rating.round().version())
                    : rating.competency();
            parts.computeIfAbsent(part, added -> new ArrayList<>()).add(rating);
        }
        parts.forEach((part, some) -> {
            blocks.add(new Heading(3, part));
            blocks.add(table(part, some));
        });
        blocks.add(Paragraph.of(Text.label(say("workbook.end"))));
        return blocks;
    }

    private Table table(String part, List<GivenRating> some) {
        return new Table(
                say("workbook.caption", part),
                List.of(
                        new Column(say("tracker.applicant"), 18),
                        new Column(say("workbook.rater"), 18),
                        new Column(say("workbook.rating"), 20),
                        new Column(say("workbook.evidence"), 44)),
                some.stream().map(this::row).toList());
    }

    private Row row(GivenRating rating) {
        var rater = Text.of(rating.rater());
        if (rating.card().revision() > 1 || !rating.newest()) {
            rater = rater.then("\n" + say("workbook.revision.of", rating.card().revision()), Role.LABEL);
        }
        String words = rating.words().isEmpty() ? say("notYetRated") : rating.words();
        Text judged = rating.judged().isEmpty()
                ? Text.of(words)
                : Text.strong(words).then("\n" + say("workbook.against", rating.judged(), against(rating)));
        var evidence = new ArrayList<Block>();
        if (!rating.evidence().isEmpty()) {
            evidence.add(Paragraph.of(rating.evidence()));
        }
        if (!rating.card().reason().isBlank()) {
            evidence.add(Paragraph.of(
                    Text.label(say("workbook.because", rating.card().reason()))));
        }
        return Row.of(
                TrackerTable.applicant(tracked, rating.candidate()),
                Cell.of(rater),
                Cell.of(judged),
                new Cell(evidence));
    }

    private static String against(GivenRating rating) {
        return rating.requiredWords().isEmpty() || rating.level().isEmpty()
                ? say("tracker.none")
                : rating.requiredWords();
    }
}
