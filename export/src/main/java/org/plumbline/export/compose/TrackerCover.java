package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.Style;
import org.plumbline.model.position.Position;

/** The first sheet of a tracker: what is tracked, by which rule, what it comes to and how it is used. */
final class TrackerCover {
    private static final Entry BESIDE = new Entry.Empty(Style.SUBSECTION);

    private final Tracked tracked;
    private final String title;
    private final String kind;
    private final SheetBuilder sheet;

    TrackerCover(Tracked tracked, String sheetName, String title, String kind) {
        this.tracked = tracked;
        this.title = title;
        this.kind = kind;
        sheet = new SheetBuilder(sheetName).widths(44, 90);
    }

    static TrackerCover ofTracker(Tracked tracked) {
        return new TrackerCover(tracked, say("tracker.summary"), title(tracked.basis()), kind(tracked));
    }

    void begin(String rule) {
        Basis basis = tracked.basis();
        Position position = basis.words().position();
        String agency = Title.joined(" · ", position.agency(), position.office());
        if (!agency.isEmpty()) {
            sheet.row(Entry.of(agency, Style.LABEL));
        }
        sheet.row(Entry.of(title, Style.TITLE));
        sheet.row(Entry.of(kind, Style.SUBSECTION));
        sheet.row();
        fact(
                say("tracker.position"),
                Entry.of(Title.joined(" · ", basis.positionTitle(), position.series(), basis.gradeName())));
        fact(
                say("tracker.round"),
                Entry.of(basis.round()
                        .map(round -> say("guide.frozen", round.number(), FixedWords.day(round.opened())))
                        .orElse(say("tracker.round.draft"))));
        fact(say("tracker.rule"), Entry.of(rule));
    }

    static String title(Basis basis) {
        return say("tracker.title", basis.positionTitle());
    }

    static String kind(Tracked tracked) {
        return switch (tracked.conduct().kind()) {
            case RESUME_REVIEW -> say("tracker.kind.review");
            case INTERVIEW -> say("tracker.kind.interview");
            case WRITTEN -> say("tracker.kind.written");
        };
    }

    void section(String words) {
        sheet.row();
        sheet.row(Entry.of(words, Style.SECTION));
    }

    /** The place of the row that comes next, for cells that formulas name. */
    int next() {
        return sheet.next();
    }

    void fact(String label, Entry value) {
        sheet.row(Entry.of(label, Style.LABEL), value);
    }

    void how(String key) {
        section(say("tracker.how"));
        FixedWords.list(key).forEach(this::sentence);
    }

    void sentence(String words) {
        sheet.row(BESIDE, Entry.of(words));
    }

    Sheet sheet() {
        return sheet.build();
    }
}
