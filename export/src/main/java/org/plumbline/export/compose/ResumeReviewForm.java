package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** Met or not met, requirement by requirement. */
final class ResumeReviewForm {
    private ResumeReviewForm() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("resume.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("resume.kind")));
        blocks.add(Title.standing(basis));
        return new Document(title, say("resume.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }
}
