package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** Competencies and definitions for the job announcement. */
final class Announcement {
    private Announcement() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("announcement.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("announcement.kind")));
        blocks.add(Title.standing(basis));
        return new Document(title, say("announcement.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }
}
