package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.book.Workbook.NamedCell;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.workshop.Workshop;

/** Where every applicant of a round stands: what the reviewers found, who is still to find, and the outcome. */
final class ResultsTracker {
    private ResultsTracker() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        Tracked tracked = Tracked.of(basis);
        String title = TrackerCover.title(basis);
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, TrackerCover.kind(tracked)));
        blocks.add(Title.standing(basis));
        blocks.addAll(
                tracked.review()
                        ? new TrackerTable(tracked, rows(tracked)).blocks()
                        : new OutcomeTable(tracked, true).blocks());
        blocks.add(Paragraph.of(Text.label(say("tracker.closing"))));
        return new Document(title, say("tracker.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    static List<ReviewRow> rows(Tracked tracked) {
        return tracked.candidates().stream()
                .map(candidate -> ReviewRow.of(tracked, candidate))
                .toList();
    }

    static Workbook workbook(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        Tracked tracked = Tracked.of(basis);
        var names = new ArrayList<NamedCell>();
        List<Sheet> sheets = tracked.review() ? review(tracked) : interviews(tracked, names);
        return new Workbook(
                TrackerCover.title(basis),
                say("tracker.subject"),
                FixedWords.languageTag(),
                Title.footer(basis),
                sheets,
                names,
                Optional.of(say("tracker.sheet")));
    }

    private static List<Sheet> review(Tracked tracked) {
        List<ReviewRow> rows = rows(tracked);
        var table = new ReviewSheet(tracked, rows);
        var cover = TrackerCover.ofTracker(tracked);
        new ReviewSummary(tracked, rows, table, cover).write();
        cover.how("tracker.how.review");
        return List.of(cover.sheet(), table.sheet());
    }

    private static List<Sheet> interviews(Tracked tracked, List<NamedCell> names) {
        var table = new OutcomeSheet(tracked, say("tracker.sheet"));
        var cover = TrackerCover.ofTracker(tracked);
        var summary = new OutcomeSummary(tracked, table, say("tracker.sheet"));
        names.addAll(summary.write(cover, say("tracker.summary")));
        summary.how(cover);
        return List.of(cover.sheet(), table.sheet());
    }
}
