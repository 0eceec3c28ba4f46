package org.plumbline.export.compose;

import static java.util.stream.Collectors.joining;
import static org.plumbline.export.compose.FixedWords.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkTally;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.workshop.Workshop;

/** Who took part, and what was really done, in sentences made of the workshop itself. */
final class MethodChapter {
    private MethodChapter() {}

    static List<Block> blocks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.people"))));
        if (analysis.participants().isEmpty()) {
            blocks.add(Paragraph.of(say("analysis.people.none")));
        } else {
            blocks.add(people(analysis));
        }
        blocks.add(new Heading(2, say("analysis.method")));
        blocks.add(BulletList.of(sentences(analysis)));
        return blocks;
    }

    private static Table people(JobAnalysis analysis) {
        return new Table(
                say("analysis.people"),
                List.of(
                        new Column(say("analysis.people.name"), 24),
                        new Column(say("analysis.people.role"), 22),
                        new Column(say("analysis.people.background"), 28),
                        new Column(say("analysis.people.days"), 10),
                        new Column(say("analysis.people.agreement"), 16)),
                analysis.participants().stream().map(MethodChapter::person).toList());
    }

    private static Row person(Participant one) {
        Background background = one.background();
        String years = background
                .yearsInSeries()
                .map(count -> say("analysis.people.years", count))
                .orElse("");
        String role = say("analysis.role." + one.role());
        return Row.of(
                Cell.of(one.name()),
                Cell.of(one.left() ? say("analysis.people.left", role) : role),
                Cell.of(Title.joined(", ", background.title(), background.grade(), years)),
                Cell.of(
                        one.days().isEmpty()
                                ? "–"
                                : one.days().stream().map(String::valueOf).collect(joining(", "))),
                Cell.of(one.confidentialitySigned().map(FixedWords::day).orElse("–")));
    }

    private static List<String> sentences(JobAnalysis analysis) {
        var done = new ArrayList<String>();
        agenda(analysis.agenda(), done);
        done.add(say(
                "analysis.method.tasks",
                analysis.tasks().size(),
                analysis.groups().size()));
        analysis.ballots().stream()
                .flatMap(ballot -> Tally.of(ballot).stream())
                .forEach(tally -> done.add(
                        say("analysis.method.vote", tally.number(), tally.voters(), tally.dotsEach(), tally.dots())));
        done.add(say("analysis.method.ratings", analysis.ratings().size()));
        done.add(cutOffs(analysis.cutOffs()));
        done.add(links(analysis));
        analysis.trials().stream()
                .filter(trial -> trial.revealed().isPresent())
                .forEach(trial -> done.add(trial(trial)));
        return done;
    }

    private static void agenda(Agenda agenda, List<String> done) {
        if (!agenda.steps().isEmpty()) {
            long minutes =
                    agenda.steps().stream().mapToLong(AgendaStep::spentSeconds).sum() / 60;
            done.add(say(
                    "analysis.method.agenda",
                    agenda.days(),
                    agenda.steps().size(),
                    agenda.steps().stream().filter(AgendaStep::done).count(),
                    agenda.steps().stream().mapToInt(AgendaStep::minutes).sum(),
                    minutes));
        }
    }

    private static String cutOffs(CutOffs cut) {
        String always = say(
                "analysis.method.cutOffs",
                number(cut.taskImportance()),
                number(cut.taskFrequency()),
                percent(cut.notPerformedShare()),
                number(cut.competencyImportance()),
                number(cut.needAtEntry()));
        return cut.asksDistinguishing()
                ? always + " " + say("analysis.method.distinguishing", number(cut.of(Aspect.DISTINGUISHING)))
                : always;
    }

    private static String links(JobAnalysis analysis) {
        int sheets = LinkTally.of(analysis).sheets();
        boolean agreed = analysis.links(Optional.empty()).isPresent();
        if (sheets == 0) {
            return say(agreed ? "analysis.method.links.agreed" : "analysis.method.links.none");
        }
        return say("analysis.method.links", sheets, percent(analysis.cutOffs().linkageShare()))
                + (agreed ? " " + say("analysis.method.links.agreed") : "");
    }

    private static String trial(Trial trial) {
        return say("analysis.method.trial", trial.title(), trial.sheets().size());
    }

    static String number(double value) {
        return FixedWords.number(
                value,
                Math.max(1, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
    }

    static String percent(double share) {
        return FixedWords.number(share * 100, 0);
    }
}
