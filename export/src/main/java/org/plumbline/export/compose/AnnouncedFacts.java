package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.RecordFacts;

/** What else an application must show, and the limits that have to be announced before anybody applies. */
final class AnnouncedFacts {
    private AnnouncedFacts() {}

    static List<Block> blocks(JobAnalysis analysis) {
        RecordFacts facts = analysis.recordFacts();
        var lines = new ArrayList<String>();
        facts.of(Fact.QUALIFICATION).ifPresent(lines::add);
        facts.of(Fact.EDUCATION).ifPresent(lines::add);
        facts.requirements().stream()
                .filter(one -> !one.what().isBlank())
                .forEach(one -> lines.add(
                        one.howMuch().isBlank()
                                ? one.what()
                                : say("announcement.requirement", one.what(), one.howMuch())));
        if (facts.resumePages() > 0) {
            lines.add(say("announcement.pages", facts.resumePages()));
        }
        if (facts.writtenMinutes() > 0) {
            lines.add(say("announcement.minutes", facts.writtenMinutes()));
        }
        if (analysis.slotMinutes() > 0) {
            lines.add(say("announcement.slot", analysis.slotMinutes()));
        }
        return lines.isEmpty() ? List.of() : List.of(new Heading(2, say("announcement.further")), BulletList.of(lines));
    }
}
