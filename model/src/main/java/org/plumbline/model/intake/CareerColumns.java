package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Track;

/** What the columns of a table in a career framework hold, as its header says. */
record CareerColumns(List<Column> columns) {
    CareerColumns {
        columns = List.copyOf(columns);
    }

    /** What a cell of a column is. */
    enum Kind {
        COMPETENCY("(?:core )?competenc(?:y|ies)(?: name)?"),
        SKILL("skills?(?: name)?"),
        NEED("competency(?: or |/| / )skill|skill(?: or |/| / )competency|requirement|requires"),
        POSITION("positions?(?: title)?|job title|jobs?"),
        LEVEL("(?:(?:target|required|expected|proficiency|minimum) )*levels?(?: \\(?1[-–—]5\\)?)?"),
        TRACK("(?:career )?track"),
        DEFINITION("definition|description"),
        CODE("(?:job )?code"),
        FAMILY("(?:job )?family"),
        /** The texts of one level for the track of the row; the header names the level. */
        LEVEL_TEXT(null),
        /** The texts of one track for the level of the row; the header names the track. */
        TRACK_TEXT(null);

        private final Optional<Pattern> words;

        Kind(String words) {
            this.words = Optional.ofNullable(words).map(one -> Pattern.compile(one, Pattern.CASE_INSENSITIVE));
        }
    }

    /** @param words of the header */
    record Column(Kind kind, String words) {}

    /** The columns of a header; nothing when a cell says nothing that is known, or together they make no table of ours. */
    static Optional<CareerColumns> of(SourceLine row) {
        var columns = new ArrayList<Column>();
        for (Cell cell : row.cells()) {
            Optional<Kind> kind = kind(cell.text().replaceAll("[:*\\s]+$", ""), columns.isEmpty());
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            columns.add(new Column(kind.get(), cell.text()));
        }
        var found = new CareerColumns(columns);
        return found.isWhole() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Kind> kind(String words, boolean first) {
        if (words.isBlank()) {
            return first ? Optional.of(Kind.LEVEL) : Optional.empty();
        }
        if (TrackLabel.of(words).isPresent()) {
            return Optional.of(Kind.TRACK_TEXT);
        }
        for (Kind kind : Kind.values()) {
            if (kind.words.filter(pattern -> pattern.matcher(words).matches()).isPresent()) {
                return Optional.of(kind);
            }
        }
        return NamedLevel.isKnown(words) ? Optional.of(Kind.LEVEL_TEXT) : Optional.empty();
    }

    private boolean isWhole() {
        boolean once = columns.stream()
                        .filter(column -> column.kind() != Kind.LEVEL_TEXT)
                        .map(column -> column.kind() == Kind.TRACK_TEXT ? TrackLabel.of(column.words()) : column.kind())
                        .distinct()
                        .count()
                == columns.stream()
                        .filter(column -> column.kind() != Kind.LEVEL_TEXT)
                        .count();
        return once && (isTracks() || isTrackRows() || isSkills() || isNeeds() || isProfiles());
    }

    boolean has(Kind kind) {
        return at(kind) >= 0;
    }

    /** One row a level, one column a track. */
    boolean isTracks() {
        return has(Kind.LEVEL) && has(Kind.TRACK_TEXT);
    }

    /** One row a track, one column a level. */
    boolean isTrackRows() {
        return has(Kind.TRACK) && has(Kind.LEVEL_TEXT);
    }

    boolean isSkills() {
        return has(Kind.SKILL) && !has(Kind.POSITION) && !has(Kind.TRACK_TEXT);
    }

    /** What a position requires. */
    boolean isNeeds() {
        return has(Kind.LEVEL) && !has(Kind.TRACK_TEXT) && has(need());
    }

    Kind need() {
        return has(Kind.NEED) ? Kind.NEED : has(Kind.SKILL) ? Kind.SKILL : Kind.COMPETENCY;
    }

    boolean isProfiles() {
        return has(Kind.POSITION)
                && !has(Kind.LEVEL)
                && columns.size() > 1
                && !has(Kind.COMPETENCY)
                && !has(Kind.SKILL);
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
        return at < 0 ? "" : row.cells().get(at).text();
    }

    Optional<Track> track(int column) {
        return columns.get(column).kind() == Kind.TRACK_TEXT
                ? TrackLabel.of(columns.get(column).words())
                : Optional.empty();
    }
}
