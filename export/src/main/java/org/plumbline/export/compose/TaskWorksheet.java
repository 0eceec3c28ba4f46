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
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.Verdict;
import org.plumbline.model.workshop.Workshop;

/** Every task with its source, its ratings and the rule that kept or dropped it (domain notes §2.2). */
final class TaskWorksheet {
    private TaskWorksheet() {}

    static List<Block> blocks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.tasks"))));
        if (analysis.tasks().isEmpty()) {
            blocks.add(Paragraph.of(say("analysis.tasks.none")));
            return blocks;
        }
        Map<TaskId, ScreeningResult> results = Screening.tasks(analysis);
        blocks.add(Paragraph.introducing(Text.of(say(
                "analysis.tasks.lead",
                results.size(),
                count(results, Verdict.CRITICAL),
                count(results, Verdict.NOT_CRITICAL),
                count(results, Verdict.DROPPED),
                count(results, Verdict.OPEN)))));
        blocks.add(table(analysis, results));
        blocks.add(Paragraph.of(Text.label(say("analysis.scale.task"))));
        return blocks;
    }

    static long count(Map<?, ScreeningResult> results, Verdict verdict) {
        return results.values().stream()
                .filter(result -> result.verdict() == verdict)
                .count();
    }

    private static Table table(JobAnalysis analysis, Map<TaskId, ScreeningResult> results) {
        var rows = new ArrayList<Row>();
        for (TaskStatement task : analysis.tasks()) {
            ScreeningResult result = results.get(task.id());
            rows.add(Row.of(
                    Cell.of(say("analysis.numbered", rows.size() + 1, task.text())),
                    Cell.of(task.source().isBlank() ? say("analysis.source.workshop") : task.source()),
                    Cell.of(Means.words(result.measure(Aspect.TASK_IMPORTANCE))),
                    Cell.of(Means.words(result.measure(Aspect.TASK_FREQUENCY))),
                    Cell.of(result.reason())));
        }
        return new Table(
                say("analysis.tasks"),
                List.of(
                        new Column(say("analysis.task"), 32),
                        new Column(say("analysis.source"), 14),
                        new Column(say("analysis.importance"), 15),
                        new Column(say("analysis.frequency"), 15),
                        new Column(say("analysis.result"), 24)),
                rows);
    }
}
