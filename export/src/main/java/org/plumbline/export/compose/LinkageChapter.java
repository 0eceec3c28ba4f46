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
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.Workshop;

/** Which task needs which competency: a grid, in as many tables as fit the page (domain notes §2.2). */
final class LinkageChapter {
    private static final int A_PAGE_HOLDS = 3;
    private static final int TASK_SHARE = 40;

    private LinkageChapter() {}

    static List<Block> blocks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        List<SelectedCompetency> selected = workshop.competencies();
        Coverage coverage = Coverage.of(analysis, selected);
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.links"))));
        if (!coverage.isBegun()) {
            blocks.add(Paragraph.of(say("analysis.links.none")));
            return blocks;
        }
        blocks.add(Paragraph.introducing(Text.of(say(
                lead(coverage),
                coverage.links().size(),
                coverage.sheets(),
                MethodChapter.percent(analysis.cutOffs().linkageShare())))));
        for (int from = 0; from < selected.size(); from += A_PAGE_HOLDS) {
            blocks.add(
                    table(analysis, coverage, selected.subList(from, Math.min(selected.size(), from + A_PAGE_HOLDS))));
            blocks.add(Paragraph.of(Text.label(say(
                    "analysis.links.after",
                    coverage.loose().size(),
                    coverage.leftOut().size()))));
        }
        return blocks;
    }

    private static String lead(Coverage coverage) {
        if (coverage.basis() != Coverage.Basis.AGREED) {
            return "analysis.links.experts";
        }
        return coverage.sheets() == 0 ? "analysis.links.together" : "analysis.links.agreed";
    }

    private static Table table(JobAnalysis analysis, Coverage coverage, List<SelectedCompetency> shown) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("analysis.task"), TASK_SHARE));
        shown.forEach(selected -> columns.add(new Column(selected.name(), (100 - TASK_SHARE) / shown.size())));
        var rows = new ArrayList<Row>();
        List<TaskStatement> tasks = analysis.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskStatement task = tasks.get(i);
            if (!coverage.leftOut().contains(task.id())) {
                var cells = new ArrayList<Cell>();
                cells.add(Cell.of(say("analysis.numbered", i + 1, task.text())));
                shown.forEach(selected ->
                        cells.add(Cell.of(coverage.holds(task.id(), selected.id()) ? say("analysis.linked") : "–")));
                rows.add(new Row(cells, false));
            }
        }
        return new Table(say("analysis.links"), columns, rows);
    }
}
