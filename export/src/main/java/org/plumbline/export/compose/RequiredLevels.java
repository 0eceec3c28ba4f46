package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.position.Grade;

/** The list of the competencies with their bank numbers, and what each grade requires of them, in words. */
final class RequiredLevels {
    private static final int NAME_SHARE = 40;
    private static final int GRADES_SHARE = 60;

    private RequiredLevels() {}

    static List<Block> blocks(Basis basis) {
        var blocks = new ArrayList<Block>();
        List<SelectedCompetency> all = basis.words().competencies();
        List<Grade> grades = basis.words().position().grades();
        blocks.add(new Heading(2, say("model.required")));
        if (grades.isEmpty()) {
            blocks.add(Paragraph.of(say("model.required.noGrades")));
        }
        if (all.isEmpty()) {
            blocks.add(Paragraph.of(say("model.none")));
            return blocks;
        }
        blocks.add(Paragraph.introducing(Text.of(say("model.required.lead"))));
        blocks.add(table(basis, grades));
        if (all.stream().anyMatch(selected -> isNeededBeforeEntry(basis, selected))) {
            blocks.add(Paragraph.of(say("model.required.star")));
        }
        blocks.add(Paragraph.of(Text.label(say("model.required.after", all.size()))));
        return blocks;
    }

    /** What the room decided; else what the bank says. */
    static boolean isNeededBeforeEntry(Basis basis, SelectedCompetency selected) {
        return basis.workshop()
                .analysis()
                .selection()
                .reviewOf(selected.id())
                .neededAtEntry()
                .orElse(selected.competency().neededBeforeEntry());
    }

    private static Table table(Basis basis, List<Grade> grades) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("model.required.competency"), NAME_SHARE));
        int share = Math.max(1, GRADES_SHARE / Math.max(1, grades.size()));
        grades.forEach(grade -> columns.add(new Column(grade.name(), share)));
        return new Table(
                say("model.required.caption"),
                columns,
                basis.words().competencies().stream()
                        .map(selected -> row(basis, selected, grades))
                        .toList());
    }

    private static Row row(Basis basis, SelectedCompetency selected, List<Grade> grades) {
        var cells = new ArrayList<Cell>();
        String name = CompetencyPage.numbered(selected);
        cells.add(Cell.of(isNeededBeforeEntry(basis, selected) ? say("model.required.starred", name) : name));
        for (Grade grade : grades) {
            cells.add(Cell.of(basis.required(selected.id(), grade)
                    .map(level ->
                            Text.required(basis.scaleOf(selected).level(level).name()))
                    .orElse(Text.label(say("model.required.none")))));
        }
        return new Row(cells, false);
    }
}
