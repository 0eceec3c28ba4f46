package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;

/** Every rating that was handed in, one row each: what other programs compute with. */
final class RatingsSheet {
    private static final Entry NOTHING = new Entry.Empty(Style.PLAIN);

    private final boolean blind;
    private final List<String> headings = new ArrayList<>();
    private final SheetBuilder sheet = new SheetBuilder(say("workbook.ratings"));

    RatingsSheet(boolean blind, int gradeWidth) {
        this.blind = blind;
        add("tracker.applicant", 13);
        if (!blind) {
            add("tracker.name", 22);
        }
        add("tracker.grade", gradeWidth);
        add("workbook.round", 8);
        add("workbook.version", 9);
        add("workbook.rater", 20);
        add("workbook.revision", 10);
        add("workbook.newest", 10);
        add("workbook.competency", 24);
        add("workbook.level", 8);
        add("workbook.rating", 18);
        add("workbook.requiredLevel", 10);
        add("workbook.required", 18);
        add("workbook.judged", 16);
        add("workbook.evidence", 60);
        add("workbook.handedIn", 24);
        add("workbook.why", 36);
    }

    private void add(String key, int width) {
        headings.add(say(key));
        sheet.width(width);
    }

    Sheet sheet(List<GivenRating> ratings) {
        sheet.headings(headings);
        ratings.forEach(this::row);
        return sheet.build();
    }

    private void row(GivenRating rating) {
        var entries = new ArrayList<Entry>(headings.size());
        entries.add(Entry.of(FileNames.code(rating.candidate())));
        if (!blind) {
            entries.add(Entry.of(rating.candidate().name()));
        }
        entries.add(Entry.of(rating.grade()));
        entries.add(Entry.of(rating.round().number()));
        entries.add(Entry.of(rating.round().version()));
        entries.add(Entry.of(rating.rater()));
        entries.add(Entry.of(rating.card().revision()));
        entries.add(Entry.of(say(rating.newest() ? "workbook.yes" : "workbook.no")));
        entries.add(Entry.of(rating.competency()));
        entries.add(rating.level().isPresent() ? Entry.of(rating.level().getAsInt()) : NOTHING);
        entries.add(Entry.of(rating.words()));
        entries.add(number(rating.required()));
        entries.add(Entry.of(rating.requiredWords()));
        entries.add(Entry.of(rating.judged()));
        entries.add(Entry.of(rating.evidence()));
        entries.add(Entry.of(rating.handedIn()));
        entries.add(Entry.of(rating.card().reason()));
        sheet.row(new SheetRow(entries));
    }

    private static Entry number(Optional<Integer> number) {
        return number.map(Entry::of).orElse(NOTHING);
    }
}
