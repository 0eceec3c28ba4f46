package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.position.Position;

/** How documents begin, and what stands at the foot of their pages. */
final class Title {
    private Title() {}

    /** The agency above the title, the kind of document with grade and series below it. */
    static List<Block> blocks(Basis basis, String title, String kind) {
        Position position = basis.words().position();
        var blocks = new ArrayList<Block>();
        String agency = joined(" · ", position.agency(), position.office());
        if (!agency.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(agency)));
        }
        blocks.add(new Heading(1, title));
        blocks.add(Paragraph.of(joined(" · ", kind, series(position), basis.gradeName())));
        return blocks;
    }

    private static String series(Position position) {
        return position.series().isBlank() ? "" : say("model.series") + " " + position.series();
    }

    /** Says whether the words can still change. */
    static Block standing(Basis basis) {
        return Paragraph.of(Text.label(basis.round()
                .map(round -> say("guide.frozen", round.number(), FixedWords.day(round.opened())))
                .orElse(say("guide.draft"))));
    }

    /** Code and name of the candidate, as far as the document may show them. */
    static List<Field> candidate(Basis basis) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(say("candidate.code"), basis.candidateCode().orElse("")));
        if (!basis.blind()) {
            fields.add(new Field(
                    say("candidate.name"),
                    basis.candidate().map(somebody -> somebody.name()).orElse("")));
        }
        return fields;
    }

    static String footer(Basis basis) {
        return joined(" · ", basis.candidateCode().orElse(""), basis.positionTitle(), basis.gradeName());
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
