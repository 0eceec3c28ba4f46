package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Shape;
import org.plumbline.export.doc.Table;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Funnel;

/** How many came through each round: as bars, as a table, and why some were not assessed. */
final class FunnelPart {
    private static final float WIDTH = 500;
    private static final float BARS_AT = 170;
    private static final float LONGEST = 300;
    private static final float PITCH = 20;
    private static final float BAR = 11;
    private static final float LETTERS = 9;
    private static final int BAR_GREY = 120;
    private static final int TRACK_GREY = 232;

    private final Funnel funnel;

    FunnelPart(Funnel funnel) {
        this.funnel = funnel;
    }

    /** “Round 2 (interview)”. */
    static String stage(Round round) {
        return say("report.round." + round.conduct().kind(), round.number());
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("report.funnel")));
        blocks.add(figure());
        blocks.add(table());
        List<String> away = funnel.stages().stream()
                .filter(stage -> stage.notAssessed() > 0 || stage.recusals() > 0)
                .map(FunnelPart::away)
                .toList();
        if (!away.isEmpty()) {
            blocks.add(BulletList.of(away));
        }
        return blocks;
    }

    private record Step(String name, int people) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step(say("report.funnel.applied"), funnel.applied()));
        funnel.stages()
                .forEach(stage ->
                        steps.add(new Step(say("report.funnel.passedOf", stage(stage.round())), stage.passed())));
        return steps;
    }

    private Figure figure() {
        var shapes = new ArrayList<Shape>();
        float top = 2;
        for (Step step : steps()) {
            float length = funnel.applied() == 0 ? 0 : LONGEST * step.people() / funnel.applied();
            float baseline = top + BAR - 2;
            shapes.add(new Shape.Letters(step.name(), 0, baseline, LETTERS, Shape.Side.BEGINNING, 0));
            shapes.add(new Shape.Bar(BARS_AT, top, LONGEST, BAR, TRACK_GREY));
            if (length > 0) {
                shapes.add(new Shape.Bar(BARS_AT, top, length, BAR, BAR_GREY));
            }
            shapes.add(new Shape.Letters(
                    String.valueOf(step.people()), BARS_AT + LONGEST + 8, baseline, LETTERS, Shape.Side.BEGINNING, 0));
            top += PITCH;
        }
        String bars = steps().stream()
                .map(step -> say("report.funnel.bar", step.name(), step.people()))
                .collect(Collectors.joining(" "));
        return new Figure(say("report.funnel.figure", bars), WIDTH, top, shapes);
    }

    private Table table() {
        return new Table(
                say("report.funnel.caption"),
                List.of(
                        new Column(say("report.funnel.stage"), 18),
                        Column.numbers(say("report.funnel.seen"), 12),
                        Column.numbers(say("report.funnel.assessed"), 14),
                        Column.numbers(say("report.funnel.passed"), 14),
                        Column.numbers(say("report.funnel.failed"), 14),
                        Column.numbers(say("report.funnel.open"), 14),
                        Column.numbers(say("report.funnel.absent"), 14)),
                funnel.stages().stream().map(FunnelPart::row).toList());
    }

    private static Row row(Funnel.Stage stage) {
        return Row.of(
                Cell.of(stage(stage.round())),
                number(stage.seen().size()),
                number(stage.assessed()),
                number(stage.passed()),
                number(stage.notPassed()),
                number(stage.open()),
                number(stage.notAssessed()));
    }

    private static Cell number(int number) {
        return Cell.of(String.valueOf(number));
    }

    private static String away(Funnel.Stage stage) {
        var reasons = new ArrayList<String>();
        for (Attendance.Kind kind : Attendance.Kind.values()) {
            int count = stage.absent().getOrDefault(kind, 0);
            if (count > 0) {
                reasons.add(RuleSentence.counted("report.funnel.away." + kind, count, count));
            }
        }
        if (stage.recusals() > 0) {
            reasons.add(RuleSentence.counted("report.funnel.recused", stage.recusals(), stage.recusals()));
        }
        return say("report.funnel.away", stage(stage.round()), String.join("; ", reasons));
    }
}
