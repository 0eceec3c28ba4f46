package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** Results, spread and agreement of a round. */
final class PanelReport {
    private PanelReport() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("report.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("report.kind")));
        blocks.add(Title.standing(basis));
        return new Document(title, say("report.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }
}
