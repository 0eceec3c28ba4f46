package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Participant;

/** What an expert brings, filled in as far as it is known. Race, ethnicity and gender are not asked here. */
final class BackgroundSheet {
    private BackgroundSheet() {}

    static List<Block> empty() {
        return of("", Background.EMPTY);
    }

    static List<Block> of(Participant expert) {
        return of(expert.name(), expert.background());
    }

    private static List<Block> of(String name, Background known) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(
                say("signoff.background.date"),
                known.signed().map(FixedWords::day).orElse("")));
        add(fields, "name", name);
        add(fields, "agency", Title.joined(", ", known.agency(), known.place()));
        add(fields, "email", known.email());
        add(fields, "phone", known.phone());
        add(fields, "title", Title.joined(", ", known.title(), known.grade()));
        add(fields, "inSeries", years(known.yearsInSeries()));
        add(fields, "inAgency", years(known.yearsInAgency()));
        add(fields, "other", known.otherOccupations());
        add(fields, "supervisor", years(known.yearsAsSupervisor()));
        add(fields, "manager", years(known.yearsAsManager()));
        add(fields, "ses", years(known.yearsInSes()));
        add(fields, "supervised", known.supervised());
        add(fields, "education", known.education());
        return List.of(
                new PageBreak(),
                new Heading(2, say("signoff.background")),
                new FieldGrid(fields),
                Paragraph.of(Text.label(say("signoff.background.apart"))),
                new Signature(name.isEmpty() ? say("signoff.signature") : name, say("date")));
    }

    private static void add(List<Field> fields, String what, String value) {
        fields.add(new Field(say("signoff.background." + what), value));
    }

    private static String years(Optional<Integer> said) {
        return said.map(String::valueOf).orElse("");
    }
}
