package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialAgreement;
import org.plumbline.model.workshop.Workshop;

/** Votes and trials that the room saw, and what was parked; sums only, nobody's own vote or rating. */
final class RoomChapter {
    private RoomChapter() {}

    static List<Block> blocks(Workshop workshop) {
        var blocks = new ArrayList<Block>();
        votes(workshop.analysis(), blocks);
        trials(workshop, blocks);
        parked(workshop.analysis(), blocks);
        return blocks;
    }

    private static void votes(JobAnalysis analysis, List<Block> blocks) {
        List<Tally> tallies = analysis.ballots().stream()
                .flatMap(ballot -> Tally.of(ballot).stream())
                .toList();
        if (!tallies.isEmpty()) {
            blocks.add(new Heading(2, say("analysis.votes")));
        }
        for (Tally tally : tallies) {
            blocks.add(Paragraph.introducing(Text.of(say("analysis.votes.lead", tally.number(), tally.voters()))));
            blocks.add(new Table(
                    say("analysis.votes"),
                    List.of(
                            new Column(say("analysis.votes.group"), 52),
                            Column.numbers(say("analysis.votes.dots"), 16),
                            Column.numbers(say("analysis.votes.voters"), 16),
                            Column.numbers(say("analysis.votes.notes"), 16)),
                    tally.lines().stream().map(RoomChapter::vote).toList()));
            blocks.add(Paragraph.of(Text.label(say("analysis.votes.after", tally.dots()))));
        }
    }

    private static Row vote(Tally.Line line) {
        return Row.of(
                Cell.of(line.name()),
                Cell.of(String.valueOf(line.dots())),
                Cell.of(String.valueOf(line.voters())),
                Cell.of(String.valueOf(line.notes())));
    }

    private static void trials(Workshop workshop, List<Block> blocks) {
        List<Trial> seen = workshop.analysis().trials().stream()
                .filter(trial -> trial.revealed().isPresent())
                .toList();
        if (!seen.isEmpty()) {
            blocks.add(new Heading(2, say("analysis.trials")));
        }
        for (Trial trial : seen) {
            blocks.add(Paragraph.introducing(Text.strong(trial.title())));
            var rows = new ArrayList<Row>();
            for (SelectedCompetency selected : workshop.competencies()) {
                int levels = workshop.scaleOf(selected).levels().size();
                TrialAgreement.of(trial, selected.id(), levels, required(workshop, selected))
                        .ifPresent(agreement -> rows.add(trial(workshop, selected, agreement)));
            }
            blocks.add(new Table(
                    say("analysis.trials"),
                    List.of(
                            new Column(say("analysis.needs.competency"), 30),
                            new Column(say("analysis.trials.usual"), 25),
                            new Column(say("analysis.trials.agree"), 45)),
                    rows));
            blocks.add(Paragraph.of(
                    Text.label(say("analysis.trials.after", trial.sheets().size()))));
        }
    }

    private static SortedSet<Integer> required(Workshop workshop, SelectedCompetency selected) {
        var required = new TreeSet<Integer>();
        workshop.position().grades().forEach(grade -> workshop.requiredLevel(selected.id(), grade.id())
                .ifPresent(required::add));
        return required;
    }

    private static Row trial(Workshop workshop, SelectedCompetency selected, TrialAgreement agreement) {
        String usual = agreement
                .usual()
                .map(level -> workshop.scaleOf(selected).level(level).name())
                .orElse("–");
        return Row.of(
                Cell.of(selected.name()),
                Cell.of(usual),
                Cell.of(say("analysis.trials.counts", agreement.exact(), agreement.withinOne(), agreement.raters())
                        + (agreement.differs() ? " " + say("analysis.trials.differs") : "")));
    }

    private static void parked(JobAnalysis analysis, List<Block> blocks) {
        if (!analysis.parked().isEmpty()) {
            blocks.add(new Heading(2, say("analysis.parked")));
            blocks.add(new Table(
                    say("analysis.parked"),
                    List.of(new Column(say("analysis.parked.what"), 45), new Column(say("analysis.parked.answer"), 55)),
                    analysis.parked().stream().map(RoomChapter::parked).toList()));
            blocks.add(Paragraph.of(Text.label(say(
                    "analysis.parked.after",
                    analysis.parked().stream().filter(ParkedItem::isOpen).count()))));
        }
    }

    private static Row parked(ParkedItem item) {
        return Row.of(
                Cell.of(item.text()),
                Cell.of(item.isOpen() ? Text.label(say("analysis.parked.open")) : Text.of(item.answer())));
    }
}
