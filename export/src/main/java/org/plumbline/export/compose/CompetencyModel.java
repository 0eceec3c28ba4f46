package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.bank.Track;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.Position;
import org.plumbline.model.workshop.Workshop;

/** The competencies of a position with everything known of them (competency models, domain notes §2.4). */
final class CompetencyModel {
    private CompetencyModel() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("model.title", basis.positionTitle());
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title));
        blocks.addAll(fields(basis));
        blocks.add(Title.standing(basis));
        blocks.addAll(RequiredLevels.blocks(basis));
        duties(basis, blocks);
        blocks.addAll(ScaleWords.blocks(basis));
        if (!basis.words().competencies().isEmpty()) {
            blocks.add(new Heading(2, say("model.competencies")));
        }
        basis.words().competencies().forEach(selected -> blocks.addAll(new CompetencyPage(basis, selected).blocks()));
        return new Document(title, say("model.subject"), FixedWords.languageTag(), basis.positionTitle(), blocks);
    }

    /** What is known of the position; an empty field would say nothing here, so it is left out. */
    private static List<Block> fields(Basis basis) {
        Position position = basis.words().position();
        var fields = new ArrayList<Field>();
        add(fields, "model.agency", position.agency());
        add(fields, "model.office", position.office());
        add(fields, "model.series", position.series());
        add(fields, "model.descriptionNumber", position.descriptionNumber());
        add(fields, "model.grades", position.grades().stream().map(Grade::name).collect(Collectors.joining(", ")));
        position.track().ifPresent(track -> add(fields, "model.track", track(track)));
        return fields.isEmpty() ? List.of() : List.of(new FieldGrid(fields));
    }

    private static void add(List<Field> fields, String key, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(say(key), value));
        }
    }

    static String track(Track track) {
        return say(track == Track.MANAGERIAL ? "model.track.managerial" : "model.track.individual");
    }

    private static void duties(Basis basis, List<Block> blocks) {
        String duties = basis.words().position().duties();
        if (!duties.isBlank()) {
            blocks.add(new Heading(2, say("model.duties")));
            blocks.add(Paragraph.of(duties));
        }
    }
}
