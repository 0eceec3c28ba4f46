package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.Workshop;

/** Every competency with its source, its ratings, and whether it is needed at entry (domain notes §2.2). */
final class CompetencyWorksheet {
    private static final int ASPECT_SHARE = 18;

    private static final int RESULT_SHARE = 28;

    private CompetencyWorksheet() {}

    static Map<CompetencyId, ScreeningResult> results(Workshop workshop) {
        return Screening.competencies(
                workshop.analysis(),
                workshop.competencies().stream().map(SelectedCompetency::id).toList());
    }

    static List<Block> blocks(Workshop workshop) {
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.competencies"))));
        if (workshop.competencies().isEmpty()) {
            blocks.add(Paragraph.of(say("analysis.needs.none")));
            return blocks;
        }
        List<Aspect> aspects = Aspect.ofCompetencies(workshop.analysis().cutOffs());
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("analysis.needs.competency"), 26));
        aspects.forEach(aspect -> columns.add(new Column(say("analysis.aspect." + aspect), ASPECT_SHARE)));
        columns.add(new Column(say("analysis.result"), RESULT_SHARE));
        Map<CompetencyId, ScreeningResult> results = results(workshop);
        blocks.add(new Table(
                say("analysis.competencies"),
                columns,
                workshop.competencies().stream()
                        .map(selected -> row(workshop, selected, aspects, results.get(selected.id())))
                        .toList()));
        blocks.add(Paragraph.of(Text.label(say("analysis.scale.competency"))));
        return blocks;
    }

    private static Row row(
            Workshop workshop, SelectedCompetency selected, List<Aspect> aspects, ScreeningResult result) {
        var cells = new ArrayList<Cell>();
        String source =
                selected.source().map(from -> from.bankTitle()).orElseGet(() -> say("analysis.source.workshop"));
        cells.add(new Cell(List.of(
                Paragraph.of(Text.strong(selected.name())),
                Paragraph.of(Text.label(say("analysis.source.of", source))))));
        aspects.forEach(aspect -> cells.add(Cell.of(Means.words(result.measure(aspect)))));
        String entry = workshop.analysis()
                .selection()
                .reviewOf(selected.id())
                .neededAtEntry()
                .map(needed -> " " + say(needed ? "analysis.entry.needed" : "analysis.entry.later"))
                .orElse("");
        cells.add(Cell.of(result.reason() + entry));
        return new Row(cells, false);
    }
}
