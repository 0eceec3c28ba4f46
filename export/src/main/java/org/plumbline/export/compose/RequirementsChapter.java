package org.plumbline.export.compose;

import static java.util.stream.Collectors.joining;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.CompetencyEvidence;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.Workshop;

/** The table of the official form: required level, competency, tasks, importance and weight (domain notes §2.1). */
final class RequirementsChapter {
    private final Workshop workshop;
    private final JobAnalysis analysis;
    private final List<SelectedCompetency> selected;
    private final List<WeightSet> sets;
    private final Map<CompetencyId, ScreeningResult> ratings;

    private RequirementsChapter(Workshop workshop) {
        this.workshop = workshop;
        analysis = workshop.analysis();
        selected = workshop.competenciesOfTrack();
        sets = WeightSet.of(selected, analysis);
        ratings = CompetencyWorksheet.results(workshop);
    }

    static List<Block> blocks(Workshop workshop) {
        return new RequirementsChapter(workshop).chapter();
    }

    private List<Block> chapter() {
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.needs"))));
        if (selected.isEmpty()) {
            blocks.add(Paragraph.of(say("analysis.needs.none")));
            return blocks;
        }
        blocks.add(Paragraph.introducing(Text.of(say("analysis.needs.lead"))));
        blocks.add(new Table(
                say("analysis.needs"),
                List.of(
                        new Column(say("analysis.needs.competency"), 32),
                        new Column(say("analysis.needs.level"), 32),
                        new Column(say("analysis.needs.importance"), 20),
                        new Column(say("analysis.needs.weight"), 16)),
                selected.stream().map(this::row).toList()));
        blocks.add(new BulletList(weightSentences().stream().map(Text::of).toList()));
        String count = analysis.selection().reasonForCount();
        if (!count.isBlank()) {
            blocks.add(Paragraph.of(Text.label(say("analysis.needs.count")).then(" " + count.strip())));
        }
        selected.forEach(competency -> blocks.addAll(inFull(competency)));
        return blocks;
    }

    private Row row(SelectedCompetency competency) {
        var name = new ArrayList<Block>(List.of(Paragraph.of(Text.strong(competency.name()))));
        String role = analysis.selection().reviewOf(competency.id()).role().strip();
        if (!role.isEmpty()) {
            name.add(Paragraph.of(Text.label(say("analysis.needs.role", role))));
        }
        return Row.of(new Cell(name), required(competency), importance(competency), weight(competency));
    }

    /** The names of the levels; their words stand below the table, where they have the whole width. */
    private Cell required(SelectedCompetency competency) {
        List<Block> names = requiredLevels(competency).stream()
                .<Block>map(one -> Paragraph.of(one.words()))
                .toList();
        return names.isEmpty() ? Cell.of(Text.label(say("analysis.notSaid"))) : new Cell(names);
    }

    /** A level that some grades require. */
    private record Required(Level level, String grades) {
        Text words() {
            return Text.required(say("requiredAt", level.name(), grades));
        }
    }

    private List<Required> requiredLevels(SelectedCompetency competency) {
        var required = new ArrayList<Required>();
        for (Level level : workshop.scaleOf(competency).levels()) {
            String grades = workshop.position().grades().stream()
                    .filter(grade -> workshop.requiredLevel(competency.id(), grade.id())
                            .filter(wanted -> wanted == level.ordinal())
                            .isPresent())
                    .map(Grade::name)
                    .collect(joining(", "));
            if (!grades.isEmpty()) {
                required.add(new Required(level, grades));
            }
        }
        return required;
    }

    private List<Block> inFull(SelectedCompetency competency) {
        var blocks = new ArrayList<Block>(List.of(new Heading(3, competency.name())));
        blocks.addAll(Definition.of(competency));
        for (Required one : requiredLevels(competency)) {
            blocks.add(Paragraph.introducing(one.words()));
            blocks.addAll(LevelLadder.looksLike(competency, one.level()).blocks());
        }
        List<String> tasks = CompetencyEvidence.of(analysis, workshop.competencies(), competency.id()).tasks().stream()
                .flatMap(task -> analysis.task(task).stream())
                .map(TaskStatement::text)
                .toList();
        if (tasks.isEmpty()) {
            blocks.add(Paragraph.of(Text.label(say("analysis.needs.noTask"))));
        } else {
            blocks.add(Paragraph.introducing(Text.label(say("analysis.needs.tasks"))));
            blocks.add(BulletList.of(tasks));
        }
        return blocks;
    }

    private Cell importance(SelectedCompetency competency) {
        return Cell.of(Means.words(ratings.get(competency.id()).measure(Aspect.COMPETENCY_IMPORTANCE)));
    }

    private Cell weight(SelectedCompetency competency) {
        return Cell.of(sets.stream()
                .flatMap(set -> shares(set).stream()
                        .filter(share -> share.competency().equals(competency.id()))
                        .map(share -> set.role().isEmpty()
                                ? say("analysis.percent", share.percent())
                                : say("analysis.percent.role", share.percent(), set.role())))
                .collect(joining("\n")));
    }

    /** What was said; where nobody said anything, the same for each. */
    private static List<Weights.Weight> shares(WeightSet set) {
        return set.isBegun()
                ? set.shares().stream()
                        .flatMap(share -> share.percent().stream()
                                .map(percent -> new Weights.Weight(
                                        set.role(), share.competency().id(), percent)))
                        .toList()
                : set.equalWeights();
    }

    private List<String> weightSentences() {
        var sentences = new ArrayList<String>();
        for (WeightSet set : sets) {
            int sum = shares(set).stream().mapToInt(Weights.Weight::percent).sum();
            String role = set.role().isEmpty() ? "" : say("analysis.weights.for", set.role()) + " ";
            sentences.add(role
                    + (sum == WeightSet.WHOLE && (!set.isBegun() || set.isComplete())
                            ? say(set.isBegun() ? "analysis.weights.whole" : "analysis.weights.equal")
                            : say("analysis.weights.off", sum, set.missing().size())));
        }
        String reason = analysis.weights().reason();
        if (!reason.isBlank()) {
            sentences.add(say("analysis.weights.reason", reason.strip()));
        }
        return sentences;
    }
}
