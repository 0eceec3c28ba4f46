package org.plumbline.app.screen.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.library.BankSearch.Hit;
import org.plumbline.app.library.CardPart;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.compare.Piece;
import org.plumbline.model.compare.WordDifference;
import org.plumbline.model.edit.Merge;
import org.plumbline.model.edit.Merge.Slot;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * Two to four competencies beside each other, field by field; the first is what the others are compared with.
 *
 * <p>Levels are put beside each other by their place from low to high, but only where all scales have as many.
 */
record Comparison(List<Hit> columns, List<Row> rows) {
    private static final int PAIR = 2;
    private static final double LEAST_SHARED = 0.3;

    /** One field of all competencies. */
    record Row(Slot slot, String label, List<Cell> cells) {}

    /**
     * One field of one competency.
     *
     * @param heading the level in the words of its own scale; may be empty
     * @param pieces words that differ from the first competency are new ones, or gone ones in the first
     */
    record Cell(String heading, String text, List<Piece> pieces) {
        /** Too little is shared for marked words to say anything. */
        boolean isOtherwiseWorded() {
            return length(Piece.Kind.SAME) < LEAST_SHARED * text.length();
        }

        /** What to mark; nothing where nearly everything would be. */
        List<Piece> shownPieces() {
            return isOtherwiseWorded() ? List.of(new Piece(Piece.Kind.SAME, text)) : pieces;
        }

        private int length(Piece.Kind kind) {
            return pieces.stream()
                    .filter(piece -> piece.kind() == kind)
                    .mapToInt(piece -> piece.text().length())
                    .sum();
        }
    }

    static Comparison of(List<Hit> columns) {
        var rows = new ArrayList<Row>();
        rows.add(row(CompetencyField.DEFINITION, columns, Comparison::definition));
        if (columns.stream().map(hit -> words(hit.scale())).distinct().count() > 1) {
            rows.add(row(CompetencyField.SCALE, columns, hit -> words(hit.scale())));
        }
        if (sameSize(columns)) {
            columns.get(0).scale().levels().forEach(level -> rows.add(level(columns, level.ordinal())));
            rows.add(row(CompetencyField.TRACK_TEXT, columns, Comparison::tracks));
        } else {
            rows.add(ladders(columns));
        }
        rows.add(row(
                CompetencyField.INDICATORS,
                columns,
                hit -> lines(CardPart.items(hit.competency().indicators()))));
        rows.add(row(CompetencyField.PERFORMANCE_LEVELS, columns, Comparison::performance));
        rows.add(row(
                CompetencyField.APPLICATION_AREAS,
                columns,
                hit -> lines(CardPart.items(hit.competency().applicationAreas()))));
        rows.add(row(
                CompetencyField.REQUIRED_LEVELS,
                columns,
                hit -> lines(CardPart.required(hit.competency(), hit.scale()))));
        rows.add(row(
                CompetencyField.SKILLS,
                columns,
                hit -> lines(
                        hit.competency().skills().stream().map(CardPart::skill).toList())));
        rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.text().isBlank()));
        return new Comparison(List.copyOf(columns), List.copyOf(rows));
    }

    private static boolean sameSize(List<Hit> columns) {
        return Merge.byPlace(columns.stream().map(Hit::scale).toList());
    }

    /** How levels are put beside each other, where that has to be said. */
    Optional<String> note() {
        if (!sameSize(columns)) {
            String sizes = columns.stream()
                    .map(hit -> String.valueOf(hit.scale().levels().size()))
                    .collect(Collectors.joining(", "));
            return Optional.of(Words.of("bank.compare.ladders", sizes));
        }
        boolean sameWords =
                columns.stream().map(hit -> words(hit.scale())).distinct().count() == 1;
        return sameWords
                ? Optional.empty()
                : Optional.of(Words.of(
                        "bank.compare.byPlace", columns.get(0).scale().levels().size()));
    }

    private static Row row(CompetencyField field, List<Hit> columns, Function<Hit, String> text) {
        return row(new Slot(field, 0), Words.of("difference.field." + field.name()), columns, hit -> "", text);
    }

    private static Row level(List<Hit> columns, int ordinal) {
        return row(
                new Slot(CompetencyField.LEVEL_TEXT, ordinal),
                Words.of(
                        "bank.compare.level",
                        ordinal,
                        columns.get(0).scale().levels().size()),
                columns,
                hit -> hit.scale().level(ordinal).name(),
                hit -> hit.competency()
                        .levelText(ordinal)
                        .map(text -> lines(CardPart.lines(text)))
                        .orElse(""));
    }

    private static Row row(
            Slot slot, String label, List<Hit> columns, Function<Hit, String> heading, Function<Hit, String> text) {
        List<String> texts = columns.stream().map(text).toList();
        List<Cell> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> new Cell(heading.apply(columns.get(i)), texts.get(i), pieces(texts, i)))
                .toList();
        return new Row(slot, label, cells);
    }

    /** The first shows its own words only beside a single other one: beside two it could not say which it differs from. */
    private static List<Piece> pieces(List<String> texts, int column) {
        boolean nothingToCompare =
                texts.get(0).isBlank() || texts.get(Math.max(column, 1)).isBlank();
        if (nothingToCompare || column == 0 && texts.size() > PAIR) {
            return List.of(new Piece(Piece.Kind.SAME, texts.get(column)));
        }
        Piece.Kind other = column == 0 ? Piece.Kind.NEW : Piece.Kind.GONE;
        return WordDifference.between(texts.get(0), texts.get(Math.max(column, 1))).stream()
                .filter(piece -> piece.kind() != other)
                .toList();
    }

    /** Ladders of different heights are not compared word by word: that would say which levels are alike. */
    private static Row ladders(List<Hit> columns) {
        List<Cell> cells = columns.stream()
                .map(Comparison::ladder)
                .map(text -> new Cell("", text, List.of(new Piece(Piece.Kind.SAME, text))))
                .toList();
        return new Row(new Slot(CompetencyField.LEVEL_TEXT, 0), Words.of("bank.compare.ladder"), cells);
    }

    private static String ladder(Hit hit) {
        return hit.scale().levels().stream()
                .flatMap(level -> hit.competency().levelText(level.ordinal()).stream()
                        .map(text -> level.name() + ": " + lines(CardPart.lines(text))))
                .collect(Collectors.joining("\n\n"));
    }

    private static String definition(Hit hit) {
        Competency competency = hit.competency();
        var lines = new ArrayList<String>();
        lines.add(competency.definition());
        lines.addAll(CardPart.items(competency.definitionItems()));
        return lines(lines);
    }

    private static String tracks(Hit hit) {
        return hit.competency().tracks().stream()
                .flatMap(track -> track.levels().stream()
                        .map(text -> Words.of("card.track." + track.track().name()) + ", "
                                + hit.scale().level(text.level()).name() + ": " + lines(CardPart.lines(text))))
                .collect(Collectors.joining("\n\n"));
    }

    private static String performance(Hit hit) {
        return hit.competency().performanceLevels().stream()
                .map(text -> text.name() + ": " + text.text())
                .collect(Collectors.joining("\n\n"));
    }

    static String words(Scale scale) {
        return scale.levels().stream().map(Level::name).collect(Collectors.joining(", "));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
