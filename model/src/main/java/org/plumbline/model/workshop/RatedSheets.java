package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingSheet;

/** The sheets of all raters while values are entered; a sheet without any value is none. */
final class RatedSheets {
    private final JobAnalysis before;
    private final Map<ParticipantId, RatingSheet> sheets = new LinkedHashMap<>();

    RatedSheets(JobAnalysis before) {
        this.before = before;
        before.ratings().forEach(sheet -> sheets.put(sheet.rater(), sheet));
    }

    /** Names a cell: typing into the same one again is the same step. */
    static String place(ParticipantId rater, Object thing, Aspect aspect) {
        return "rating " + rater + " " + thing + " " + aspect;
    }

    void edit(ParticipantId rater, UnaryOperator<RatingSheet> edit) {
        sheets.put(rater, edit.apply(sheets.getOrDefault(rater, RatingSheet.empty(rater))));
    }

    JobAnalysis result() {
        var kept = new ArrayList<>(sheets.values());
        kept.removeIf(RatingSheet::isEmpty);
        return before.toBuilder().ratings(kept).build();
    }
}
