package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.check.Severity;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.workshop.Workshop;

/** What is still to be supplied before the record is complete. */
final class GapsChapter {
    /** The stages of the workshop's first half; hints never count as missing. */
    private static final Set<Stage> STAGES = EnumSet.range(Stage.POSITION, Stage.SIGN_OFF);

    private GapsChapter() {}

    static List<Block> blocks(Workshop workshop) {
        List<String> gaps = gaps(workshop);
        return List.of(
                new Heading(2, say("analysis.gaps")),
                gaps.isEmpty() ? Paragraph.of(say("analysis.gaps.none")) : BulletList.of(gaps));
    }

    private static List<String> gaps(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var gaps = new ArrayList<String>();
        for (Fact fact : Fact.values()) {
            if (fact != Fact.ROLES && analysis.recordFacts().of(fact).isEmpty()) {
                gaps.add(say("analysis.gaps.fact", say("analysis.fact." + fact)));
            }
        }
        for (LegalItem item : LegalItem.values()) {
            if (item.isThere(workshop)) {
                item.lacks(workshop).ifPresent(gaps::add);
            } else {
                gaps.add(say("analysis.gaps.law", item.asked(), item.toSupply()));
            }
        }
        missing(noneRated(workshop), "needs", gaps);
        missing(!workshop.signOff().isSigned(), "signature", gaps);
        WorkshopChecks.of(workshop).stream()
                .filter(finding -> finding.severity() != Severity.HINT && STAGES.contains(finding.stage()))
                .forEach(finding -> gaps.add(finding.sentence()));
        return gaps.stream().distinct().toList();
    }

    private static boolean noneRated(Workshop workshop) {
        return workshop.analysis().ratings().stream()
                .allMatch(sheet -> sheet.competencies().isEmpty());
    }

    private static void missing(boolean is, String what, List<String> gaps) {
        if (is) {
            gaps.add(say("analysis.gaps." + what));
        }
    }
}
