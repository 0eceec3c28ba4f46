package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.SourceDigest;
import org.plumbline.model.workshop.Workshop;

/** Every rating of every expert, without names, in tables that fit the page (domain notes §2.2). */
final class RatingAppendix {
    private static final int A_PAGE_HOLDS = 10;
    private static final int FIRST_SHARE = 40;

    /** Of two sheets, each expert who reads the record knows whose the other one is. */
    private static final int FEWEST = 3;

    private RatingAppendix() {}

    static List<Block> blocks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var blocks = new ArrayList<Block>();
        if (analysis.ratings().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, say("analysis.appendix")));
        if (analysis.ratings().size() < FEWEST) {
            blocks.add(Paragraph.of(say("analysis.appendix.few", FEWEST)));
            return blocks;
        }
        blocks.add(Paragraph.of(say("analysis.appendix.lead", analysis.ratings().size())));
        for (Aspect aspect : Aspect.ofTasks()) {
            add(blocks, analysis, "analysis.appendix.tasks", aspect, tasks(analysis, aspect));
        }
        for (Aspect aspect : Aspect.ofCompetencies(analysis.cutOffs())) {
            add(blocks, analysis, "analysis.appendix.competencies", aspect, competencies(workshop, aspect));
        }
        return blocks;
    }

    /** Something that is rated, and what a sheet says of it. */
    private record Line(String words, Function<RatingSheet, Optional<Integer>> value) {}

    private static List<Line> tasks(JobAnalysis analysis, Aspect aspect) {
        var lines = new ArrayList<Line>();
        for (TaskStatement task : analysis.tasks()) {
            lines.add(new Line(say("analysis.numbered", lines.size() + 1, task.text()), sheet -> sheet.tasks().stream()
                    .filter(rating -> rating.task().equals(task.id()))
                    .flatMap(rating -> rating.value(aspect).stream())
                    .findFirst()));
        }
        return lines;
    }

    private static List<Line> competencies(Workshop workshop, Aspect aspect) {
        var lines = new ArrayList<Line>();
        for (SelectedCompetency selected : workshop.competencies()) {
            lines.add(new Line(selected.name(), sheet -> sheet.competencies().stream()
                    .filter(need -> need.competency().equals(selected.id()))
                    .flatMap(need -> need.value(aspect).stream())
                    .findFirst()));
        }
        return lines;
    }

    private static void add(List<Block> blocks, JobAnalysis analysis, String key, Aspect aspect, List<Line> lines) {
        String title = say(key, say("analysis.aspect." + aspect));
        List<RatingSheet> sheets = mixed(analysis.ratings());
        for (int from = 0; from < sheets.size() && !lines.isEmpty(); from += A_PAGE_HOLDS) {
            blocks.add(Paragraph.introducing(Text.label(title)));
            blocks.add(table(title, from, sheets.subList(from, Math.min(sheets.size(), from + A_PAGE_HOLDS)), lines));
            blocks.add(Paragraph.of(Text.label(say("analysis.appendix.after"))));
        }
    }

    /** In an order that says nothing of the order of the participants, and the same in each table. */
    private static List<RatingSheet> mixed(List<RatingSheet> sheets) {
        return sheets.stream()
                .sorted(Comparator.comparing(
                        sheet -> SourceDigest.of(sheet.rater().value().getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private static Table table(String title, int from, List<RatingSheet> sheets, List<Line> lines) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("analysis.appendix.what"), FIRST_SHARE));
        for (int i = 1; i <= sheets.size(); i++) {
            columns.add(Column.numbers(say("analysis.appendix.expert", from + i), (100 - FIRST_SHARE) / sheets.size()));
        }
        return new Table(
                title, columns, lines.stream().map(line -> row(line, sheets)).toList());
    }

    private static Row row(Line line, List<RatingSheet> sheets) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.words()));
        sheets.forEach(sheet ->
                cells.add(Cell.of(line.value().apply(sheet).map(String::valueOf).orElse("–"))));
        return new Row(cells, false);
    }
}
