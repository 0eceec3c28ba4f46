package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Rating;

/**
 * The levels of one competency as a form: one box a level, beside it the words of the level and what it counts as at the
 * grade, so that level and determination cannot contradict each other.
 */
final class LevelLadder {
    private final Basis basis;
    private final SelectedCompetency selected;
    private final Scale scale;
    private final Optional<Integer> required;
    private final Optional<Rating> rating;

    LevelLadder(Basis basis, SelectedCompetency selected, Optional<Rating> rating) {
        this.basis = basis;
        this.selected = selected;
        this.scale = basis.scaleOf(selected);
        this.required = basis.required(selected.id());
        this.rating = rating;
    }

    /** The sentence on what is required, and the table; the two answers that are not a level are its last rows. */
    List<Block> blocks() {
        return List.of(requirement(basis, selected), table());
    }

    /** The sentence on what is required, in bold type. */
    static Paragraph requirement(Basis basis, SelectedCompetency selected) {
        Optional<Integer> required = basis.required(selected.id());
        if (required.isEmpty()) {
            return Paragraph.introducing(Text.of(say("ladder.requiredNone")));
        }
        String level = basis.scaleOf(selected).level(required.get()).name();
        String words = basis.gradeName().isEmpty()
                ? say("ladder.required", level)
                : say("ladder.requiredAt", basis.gradeName(), level);
        return Paragraph.introducing(Text.required(words));
    }

    /** The names of all levels, the lowest first, the required one in bold type. */
    static Text inOneLine(Basis basis, SelectedCompetency selected) {
        Optional<Integer> required = basis.required(selected.id());
        Text line = Text.label(say("ladder.inOneLine"));
        String between = " ";
        for (Level level : basis.scaleOf(selected).levels()) {
            line = line.then(between);
            line = required.equals(Optional.of(level.ordinal()))
                    ? line.then(level.name(), Role.REQUIRED)
                    : line.then(level.name());
            between = " < ";
        }
        return line;
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        if (required.isPresent() && required.get() == 1) {
            rows.add(belowTheLowest());
        }
        scale.levels().forEach(level -> rows.add(row(level)));
        if (basis.kind() != RoundKind.WRITTEN
                || rating.filter(Rating.NotAsked.class::isInstance).isPresent()) {
            rows.add(other("notAsked", new Rating.NotAsked()));
        }
        rows.add(other("noAnswer", new Rating.NoAnswer()));
        return new Table(
                say("ladder.caption", selected.name()),
                List.of(
                        new Column(say("ladder.pick"), 8),
                        new Column(say("ladder.level"), 19),
                        new Column(say("ladder.looks"), 57),
                        new Column(say("ladder.counts"), 16)),
                rows);
    }

    /** Where the lowest level is enough, "does not meet" is less than any level says. */
    private Row belowTheLowest() {
        String name = say("ladder.below", scale.level(1).name());
        return Row.of(
                box(name, false),
                Cell.of(Text.strong(name)),
                Cell.of(say("ladder.below.text")),
                Cell.of(say("ladder.doesNotMeet")));
    }

    private Row row(Level level) {
        boolean isRequired = required.isPresent() && required.get() == level.ordinal();
        boolean ticked = rating.filter(given -> given.equals(new Rating.Rated(level.ordinal())))
                .isPresent();
        Text name = isRequired ? Text.required(requiredName(basis, level.name())) : Text.strong(level.name());
        Cell counts = Cell.of(isRequired ? Text.required(counts(level)) : Text.of(counts(level)));
        return new Row(
                List.of(box(level.name(), ticked), Cell.of(name), looksLike(selected, level), counts), isRequired);
    }

    /** The name of a required level with the words that say so. */
    static String requiredName(Basis basis, String level) {
        return basis.gradeName().isEmpty() ? say("required", level) : say("requiredAt", level, basis.gradeName());
    }

    private Cell box(String level, boolean ticked) {
        return Cell.box(say("ladder.box", selected.name(), level), ticked);
    }

    /** The text of a level and its illustrations; the generic words of the scale where the competency has none. */
    static Cell looksLike(SelectedCompetency selected, Level level) {
        Optional<LevelText> text =
                selected.competency().levelText(level.ordinal()).filter(found -> !found.isBlank());
        if (text.isEmpty()) {
            return level.definition().isEmpty()
                    ? Cell.of(Text.label(say("ladder.noText")))
                    : new Cell(List.of(BulletList.of(level.definition())));
        }
        var blocks = new ArrayList<Block>();
        if (text.get().saysMoreThanItsIllustrations()) {
            blocks.add(Paragraph.of(text.get().text()));
        }
        if (!text.get().illustrations().isEmpty()) {
            blocks.add(BulletList.of(text.get().illustrations()));
        }
        return new Cell(blocks);
    }

    private String counts(Level level) {
        return required.map(minimum -> Determination.of(level.ordinal(), minimum))
                .map(determination -> counts(determination) + points(determination))
                .orElse(say("ladder.open"));
    }

    /** What it brings where the rule adds points. */
    private String points(Determination determination) {
        if (!(basis.words().rule() instanceof Points rule)) {
            return "";
        }
        int each =
                switch (determination) {
                    case DOES_NOT_MEET -> rule.doesNotMeet();
                    case MEETS -> rule.meets();
                    case EXCEEDS -> rule.exceeds();
                };
        int weight = rule.weight(selected.id());
        return weight == 1 ? say("ladder.points", each) : say("ladder.points.weighed", each, weight);
    }

    private static String counts(Determination determination) {
        return switch (determination) {
            case DOES_NOT_MEET -> say("ladder.doesNotMeet");
            case MEETS -> say("ladder.meets");
            case EXCEEDS -> say("ladder.exceeds");
        };
    }

    private Row other(String key, Rating meaning) {
        return Row.of(
                box(say(key), rating.filter(meaning::equals).isPresent()),
                Cell.of(Text.strong(say(key))),
                Cell.of(say(key + ".text")),
                Cell.of(say("ladder.notCounted")));
    }
}
