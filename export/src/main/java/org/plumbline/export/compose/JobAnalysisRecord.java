package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.workshop.Workshop;

/**
 * What the job was found to need, and how (domain notes §2.1, §2.2 and §2.13): the job analysis as it stands, a chapter
 * for each part of the work.
 */
final class JobAnalysisRecord {
    private JobAnalysisRecord() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("analysis.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("analysis.kind")));
        blocks.add(Paragraph.of(Text.label(standing(workshop.signOff()))));
        blocks.addAll(AnalysisHead.blocks(workshop));
        blocks.addAll(RequirementsChapter.blocks(workshop));
        blocks.addAll(MethodChapter.blocks(workshop));
        blocks.addAll(TaskWorksheet.blocks(workshop));
        blocks.addAll(CompetencyWorksheet.blocks(workshop));
        blocks.addAll(LinkageChapter.blocks(workshop));
        blocks.addAll(RoomChapter.blocks(workshop));
        blocks.addAll(fromTheLawOn(workshop, blocks));
        return new Document(title, say("analysis.subject"), FixedWords.languageTag(), Title.footer(basis), blocks)
                .withNumbers();
    }

    /** The chapter on the law names the numbers of those before and after it. */
    private static List<Block> fromTheLawOn(Workshop workshop, List<Block> before) {
        var after = new ArrayList<Block>(GapsChapter.blocks(workshop));
        after.addAll(VersionsChapter.blocks(workshop));
        after.addAll(RatingAppendix.blocks(workshop));
        var all = new ArrayList<>(before);
        all.add(LegalChapter.heading());
        all.addAll(after);
        after.addAll(0, LegalChapter.blocks(workshop, Chapters.of(all)));
        return after;
    }

    private static String standing(SignOff signOff) {
        if (signOff.newest().isEmpty()) {
            return say("analysis.standing.open");
        }
        SignedVersion newest = signOff.newest().get();
        String day = FixedWords.moment(newest.signedAt());
        return signOff.isSigned()
                ? say("analysis.standing.signed", newest.number(), day)
                : say("analysis.standing.amended", newest.number(), day);
    }
}
