package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;

/** One row a competency or requirement: what is required, met or not met, and why not. */
final class RequirementTable {
    private static final int EMPTY_ROWS = 2;

    private final Basis basis;
    private final Optional<Scorecard> card;

    RequirementTable(Basis basis, Optional<Scorecard> card) {
        this.basis = basis;
        this.card = card;
    }

    List<Block> blocks() {
        var rows = new ArrayList<Row>();
        basis.words().competencies().forEach(selected -> rows.add(row(selected)));
        requirements().forEach(requirement -> rows.add(row(requirement)));
        for (int number = 1;
                number <= EMPTY_ROWS && card.isEmpty() && requirements().isEmpty();
                number++) {
            rows.add(toWrite(say("resume.extra", number)));
        }
        return List.of(
                new Heading(2, say("resume.requirements")),
                Paragraph.introducing(Text.of(say(
                        card.isEmpty() && requirements().isEmpty()
                                ? "resume.requirements.lead.empty"
                                : "resume.requirements.lead"))),
                new Table(
                        say("resume.requirements.caption"),
                        List.of(
                                new Column(say("resume.requirement"), 29),
                                new Column(say("resume.required"), 30),
                                new Column(say("resume.met"), 10),
                                new Column(say("resume.notMet"), 10),
                                new Column(say("resume.reason"), 21)),
                        rows));
    }

    private Row row(SelectedCompetency selected) {
        Optional<CompetencyRating> line = card.flatMap(filled -> filled.line(selected.id()));
        Optional<Rating> rating = line.flatMap(CompetencyRating::rating);
        return Row.of(
                competency(selected),
                required(selected),
                box("resume.met.of", selected.name(), rating.filter(Rating.Met.class::isInstance)),
                box("resume.notMet.of", selected.name(), rating.filter(Rating.NotMet.class::isInstance)),
                reason(selected, line));
    }

    private List<ResumeRequirement> requirements() {
        return basis.facts().map(RecordFacts::requirements).orElse(List.of());
    }

    /** Something beside the competencies; no card has an answer to it, so it is ticked by hand. */
    private static Row row(ResumeRequirement requirement) {
        String name = requirement.what();
        return Row.of(
                Cell.of(Text.strong(name)),
                requirement.howMuch().isBlank()
                        ? Cell.toWrite(say("resume.required.of", name), 1)
                        : Cell.of(Text.required(requirement.howMuch())),
                Cell.box(say("resume.met.of", name), false),
                Cell.box(say("resume.notMet.of", name), false),
                Cell.toWrite(say("resume.evidence.of", name), 2));
    }

    private static Cell competency(SelectedCompetency selected) {
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(Text.strong(selected.name())));
        words.addAll(Definition.of(selected));
        return new Cell(words);
    }

    /** The required level in bold type with the words of it: what the resume is held against. */
    private Cell required(SelectedCompetency selected) {
        Optional<Integer> level = basis.required(selected.id());
        if (level.isEmpty()) {
            return Cell.of(say("notYetRequired"));
        }
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(Text.required(LevelLadder.requiredName(
                basis, basis.scaleOf(selected).level(level.get()).name()))));
        selected.competency()
                .levelText(level.get())
                .map(LevelText::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> words.add(Paragraph.of(text)));
        return new Cell(words);
    }

    private static Cell box(String key, String name, Optional<Rating> ticked) {
        return Cell.box(say(key, name), ticked.isPresent());
    }

    private Cell reason(SelectedCompetency selected, Optional<CompetencyRating> line) {
        if (card.isEmpty()) {
            return reasonToGive(selected.name());
        }
        var words = new ArrayList<Block>();
        line.flatMap(CompetencyRating::rating)
                .filter(Rating.NotMet.class::isInstance)
                .map(rating -> say("reason." + ((Rating.NotMet) rating).reason()))
                .ifPresent(reason ->
                        words.add(new Pick(say("resume.reason.of", selected.name()), reasons(), Optional.of(reason))));
        line.map(CompetencyRating::evidence)
                .filter(evidence -> !evidence.isBlank())
                .ifPresent(evidence -> words.add(Paragraph.of(evidence)));
        if (words.isEmpty() && line.flatMap(CompetencyRating::rating).isEmpty()) {
            words.add(Paragraph.of(Text.label(say("resume.notReviewed"))));
        }
        return new Cell(words);
    }

    private static Row toWrite(String name) {
        return Row.of(
                Cell.toWrite(name, 2),
                Cell.toWrite(say("resume.required.of", name), 2),
                Cell.box(say("resume.met.of", name), false),
                Cell.box(say("resume.notMet.of", name), false),
                reasonToGive(name));
    }

    private static Cell reasonToGive(String name) {
        return new Cell(List.of(
                new Pick(say("resume.reason.of", name), reasons(), Optional.empty()),
                new WriteLines(say("resume.evidence.of", name), 1)));
    }

    private static List<String> reasons() {
        return Arrays.stream(ReasonCode.values())
                .map(code -> say("reason." + code))
                .toList();
    }
}
