package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** Scoring form for a written assessment. */
final class WrittenAssessmentForm {
    private WrittenAssessmentForm() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("written.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("written.kind")));
        blocks.add(Title.standing(basis));
        return new Document(title, say("written.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }
}
