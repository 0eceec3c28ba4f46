package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the columns of a table of required levels hold, as its header says.
 *
 * @param columns from the left
 */
record RequiredColumns(List<Column> columns) {
    private static final Pattern NAME = Pattern.compile(
            "(?:core |technical )?(?:competenc(?:y|ies)|KSAs?)(?: name| title|/KSA)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE =
            Pattern.compile("(?:pay )?(?:grades?|bands?)(?: (?:bands?|levels?|ranges?))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile(
            "(?:(?:minimum|required|target|expected|recommended) )*(?:proficiency |competency )?levels?(?: required)?"
                    + "(?: by grade(?: band)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUDIENCE =
            Pattern.compile("audiences?|applies to|roles?|employee group|who", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARKS = Pattern.compile("remarks?|comments?|notes?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINITION =
            Pattern.compile("(?:competency )?(?:definition|description)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CATEGORY =
            Pattern.compile("categor(?:y|ies)|groups?|domains?|clusters?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("no\\.?|#|number", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYBODY =
            Pattern.compile("all(?: employees| staff| audiences)?|everyone|everybody", Pattern.CASE_INSENSITIVE);

    RequiredColumns {
        columns = List.copyOf(columns);
    }

    /** What a cell of a column is. */
    enum Kind {
        NAME,
        NUMBER,
        DEFINITION,
        CATEGORY,
        /** The band of grades that the level of the same row is for. */
        GRADE,
        LEVEL,
        AUDIENCE,
        /** Levels; the header names their band. */
        BAND,
        /** Bands with levels; the header may name the audience. */
        BANDS,
        REMARKS
    }

    /**
     * @param words of the header
     * @param audience whom the levels of the column are for; empty for everybody
     */
    record Column(Kind kind, String words, String audience) {}

    /** What a row says of its columns, and nothing when no competency can be named in it. */
    static Optional<RequiredColumns> of(SourceLine row) {
        if (row.role() != LineRole.ROW) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        row.cells().forEach(cell -> columns.add(column(cell.text())));
        long names =
                columns.stream().filter(column -> column.kind() == Kind.NAME).count();
        boolean pair = columns.stream().anyMatch(column -> column.kind() == Kind.GRADE);
        return names == 1 && columns.size() > 1
                ? Optional.of(new RequiredColumns(paired(columns, pair)))
                : Optional.empty();
    }

    /** Without a column of grades, a column of levels holds the grades too. */
    private static List<Column> paired(List<Column> columns, boolean pair) {
        return columns.stream()
                .map(column ->
                        column.kind() == Kind.LEVEL && !pair ? new Column(Kind.BANDS, column.words(), "") : column)
                .toList();
    }

    private static Column column(String words) {
        if (GradeBands.isBand(words)) {
            return new Column(Kind.BAND, GradeBands.tidy(words), "");
        }
        for (Kind kind : Kind.values()) {
            if (pattern(kind).filter(pattern -> matches(pattern, words)).isPresent()) {
                return new Column(kind, words, "");
            }
        }
        return new Column(Kind.BANDS, words, matches(EVERYBODY, words) ? "" : words);
    }

    private static boolean matches(Pattern pattern, String words) {
        return pattern.matcher(words.replaceAll("[:*\\s]+$", "").strip()).matches();
    }

    private static Optional<Pattern> pattern(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case NAME -> NAME;
                    case NUMBER -> NUMBER;
                    case DEFINITION -> DEFINITION;
                    case CATEGORY -> CATEGORY;
                    case GRADE -> GRADE;
                    case LEVEL -> LEVEL;
                    case AUDIENCE -> AUDIENCE;
                    case REMARKS -> REMARKS;
                    case BAND, BANDS -> null;
                });
    }

    /** These columns with a second row of the header: the audiences or the bands below a title that spans them. */
    Optional<RequiredColumns> with(SourceLine second) {
        if (second.role() != LineRole.ROW
                || second.cells().size() != columns.size()
                || !second.cells().get(at(Kind.NAME)).text().isBlank()
                        && !second.cells()
                                .get(at(Kind.NAME))
                                .text()
                                .equals(columns.get(at(Kind.NAME)).words())) {
            return Optional.empty();
        }
        var both = new ArrayList<Column>();
        String above = "";
        for (int i = 0; i < columns.size(); i++) {
            Column first = columns.get(i);
            String words = second.cells().get(i).text();
            above = first.words().isBlank() ? above : first.audience();
            if (first.kind() != Kind.BANDS && first.kind() != Kind.BAND || words.isBlank()) {
                both.add(first);
            } else if (NamedLevel.isKnown(words) || isBands(words)) {
                return Optional.empty();
            } else {
                Column below = column(words);
                both.add(below.kind() == Kind.BAND ? new Column(Kind.BAND, below.words(), above) : below);
            }
        }
        return both.equals(columns) ? Optional.empty() : Optional.of(new RequiredColumns(both));
    }

    /** Whether a row below has what the columns promise. */
    boolean fits(SourceLine row) {
        if (row.role() != LineRole.ROW || row.cells().size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            String words = row.cells().get(i).text();
            Kind kind = columns.get(i).kind();
            if (kind == Kind.BANDS && isBands(words)
                    || (kind == Kind.BAND || kind == Kind.LEVEL) && NamedLevel.isKnown(words)) {
                return true;
            }
        }
        return false;
    }

    /** Bands and nothing else, or one that names a level of the field among other words. */
    static boolean isBands(String words) {
        GradeBands read = GradeBands.read(words);
        return !read.bands().isEmpty()
                && (read.leftOver().isEmpty()
                        || read.bands().stream().anyMatch(band -> NamedLevel.isKnown(band.level())));
    }

    int at(Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    String cell(SourceLine row, Kind kind) {
        int at = at(kind);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).text();
    }
}
