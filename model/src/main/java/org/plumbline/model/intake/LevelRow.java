package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A row of a proficiency table: the level, its generic definition, and the illustrations of one competency. */
record LevelRow(int line, int level, String word, Cell definition, Cell illustrations) {
    private static final Cell NOTHING = new Cell(List.of());
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:Level\\s*(?<n>\\d)|(?<only>\\d)\\s*[-–—:.])\\s*(?:[-–—:.(]\\s*)*(?<word>\\p{L}[\\p{L} /-]{0,40})?\\)?$",
            Pattern.CASE_INSENSITIVE);

    static Optional<LevelRow> of(SourceLine line, Columns columns) {
        if (line.role() != LineRole.ROW || line.cells().size() < 2) {
            return Optional.empty();
        }
        Matcher level = LEVEL.matcher(line.cells().get(0).text());
        if (!level.matches()) {
            return Optional.empty();
        }
        String digit = level.group("n") == null ? level.group("only") : level.group("n");
        String word = level.group("word") == null
                ? "Level " + digit
                : level.group("word").strip();
        Columns placed = columns.fitting(line.cells().size());
        return Optional.of(new LevelRow(
                line.number(),
                Integer.parseInt(digit),
                word,
                cell(line, placed.definition()),
                cell(line, placed.illustrations())));
    }

    static boolean isLevel(String words) {
        return LEVEL.matcher(words).matches();
    }

    /** This row with the cells of a row that has no level of its own. */
    LevelRow plus(SourceLine line, Columns columns) {
        Columns placed = columns.fitting(line.cells().size());
        return new LevelRow(
                this.line,
                level,
                word,
                joined(definition, cell(line, placed.definition())),
                joined(illustrations, cell(line, placed.illustrations())));
    }

    private static Cell joined(Cell first, Cell second) {
        var paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.addAll(second.paragraphs());
        return new Cell(paragraphs);
    }

    private static Cell cell(SourceLine line, int at) {
        return at >= 0 && at < line.cells().size() ? line.cells().get(at) : NOTHING;
    }

    /**
     * Where a table has its definitions and illustrations.
     *
     * @param definition -1 when the table has none
     */
    record Columns(int definition, int illustrations) {
        static final Columns USUAL = new Columns(1, 2);

        /** What a header row says, and nothing when the row is no header. */
        static Optional<Columns> of(SourceLine line) {
            if (line.role() != LineRole.ROW) {
                return Optional.empty();
            }
            int definition = -1;
            int illustrations = -1;
            for (int i = 1; i < line.cells().size(); i++) {
                String words = line.cells().get(i).text();
                if (contains(words, "definition") || contains(words, "description")) {
                    definition = i;
                } else if (contains(words, "illustration")
                        || contains(words, "example")
                        || contains(words, "behavio")) {
                    illustrations = i;
                }
            }
            boolean level = contains(line.cells().get(0).text(), "level|proficiency")
                    && !LEVEL.matcher(line.cells().get(0).text()).matches();
            if (!level || definition < 0 && illustrations < 0) {
                return Optional.empty();
            }
            if (illustrations < 0 && definition > 0 && line.cells().size() == 3) {
                return Optional.of(new Columns(definition, 3 - definition));
            }
            return Optional.of(
                    illustrations < 0 ? new Columns(-1, definition) : new Columns(definition, illustrations));
        }

        private static boolean contains(String words, String part) {
            return Pattern.compile(part, Pattern.CASE_INSENSITIVE)
                    .matcher(words)
                    .find();
        }

        /** The cells of a row that no column is known for. */
        List<String> beyond(SourceLine row) {
            Columns placed = fitting(row.cells().size());
            return IntStream.range(1, row.cells().size())
                    .filter(at -> at != placed.definition() && at != placed.illustrations())
                    .mapToObj(at -> row.cells().get(at).text())
                    .filter(words -> !words.isBlank())
                    .toList();
        }

        Columns fitting(int cells) {
            return cells == 2 && illustrations > 1 ? new Columns(-1, 1) : this;
        }
    }
}
