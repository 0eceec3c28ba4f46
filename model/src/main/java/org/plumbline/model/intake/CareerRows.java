package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.Track;
import org.plumbline.model.intake.CareerColumns.Kind;

/** The rows of a table of a career framework as lines; the columns of the tracks one after the other. */
final class CareerRows {
    private final List<SourceLine> written;
    private final Map<Track, List<SourceLine>> byTrack = new LinkedHashMap<>();
    private String competency = "";
    private String position = "";
    private boolean inSkills;

    CareerRows(List<SourceLine> written) {
        this.written = written;
    }

    /** Writes what waits; the next row begins a table. */
    void flush() {
        flushTracks();
        competency = "";
        position = "";
        inSkills = false;
    }

    private void flushTracks() {
        byTrack.forEach((track, lines) -> {
            written.add(SourceLine.text(lines.get(0).number(), TrackLabel.words(track)));
            written.addAll(lines);
        });
        byTrack.clear();
    }

    /** Takes a row that has what the header promises. */
    boolean take(SourceLine row, CareerColumns columns) {
        if (row.cells().size() != columns.columns().size()) {
            return false;
        }
        if (columns.isTracks()) {
            return levelRow(row, columns);
        }
        if (columns.isTrackRows()) {
            return trackRow(row, columns);
        }
        if (columns.has(Kind.POSITION)) {
            return positionRow(row, columns);
        }
        return columns.isSkills() ? skillRow(row, columns) : needRow(row, columns);
    }

    private boolean levelRow(SourceLine row, CareerColumns columns) {
        String level = label(columns.cell(row, Kind.LEVEL));
        if (level.isEmpty() || !name(row, columns)) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            columns.track(i)
                    .filter(track -> !cell.text().isBlank())
                    .ifPresent(
                            track -> add(byTrack.computeIfAbsent(track, any -> new ArrayList<>()), row, level, cell));
        }
        return true;
    }

    /** “3” as “Level 3”; empty when the words are no level. */
    private static String label(String words) {
        String plain = words.strip();
        return plain.matches("\\d") ? "Level " + plain : NamedLevel.isKnown(plain) ? plain : "";
    }

    private static void add(List<SourceLine> lines, SourceLine row, String level, Cell cell) {
        if (cell.paragraphs().size() < 2) {
            lines.add(line(row, LineRole.BULLET, 0, level + ": " + cell.text()));
            return;
        }
        lines.add(line(row, LineRole.TEXT, 0, level + ":"));
        cell.paragraphs().forEach(one -> lines.add(line(row, LineRole.BULLET, 1, one)));
    }

    private boolean trackRow(SourceLine row, CareerColumns columns) {
        if (TrackLabel.of(columns.cell(row, Kind.TRACK)).isEmpty() || !name(row, columns)) {
            return false;
        }
        written.add(line(row, LineRole.TEXT, 0, columns.cell(row, Kind.TRACK)));
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.columns().get(i).kind() == Kind.LEVEL_TEXT
                    && !row.cells().get(i).text().isBlank()) {
                add(
                        written,
                        row,
                        label(columns.columns().get(i).words()),
                        row.cells().get(i));
            }
        }
        return true;
    }

    /** Writes the name where it changes; a row without a name goes on with the one before. */
    private boolean name(SourceLine row, CareerColumns columns) {
        if (!columns.has(Kind.COMPETENCY)) {
            return true;
        }
        String name = columns.cell(row, Kind.COMPETENCY);
        if (name.isBlank() && competency.isEmpty() || !name.isBlank() && !Wording.looksLikeName(name)) {
            return false;
        }
        if (!name.isBlank() && !Wording.same(name, competency)) {
            flushTracks();
            competency = name;
            written.add(line(row, LineRole.HEADING, 2, name));
            String definition = columns.cell(row, Kind.DEFINITION);
            if (!definition.isBlank()) {
                written.add(line(row, LineRole.TEXT, 0, definition));
            }
        }
        return true;
    }

    private boolean positionRow(SourceLine row, CareerColumns columns) {
        String title = columns.cell(row, Kind.POSITION);
        if (title.isBlank() && position.isEmpty()) {
            return false;
        }
        if (!title.isBlank()) {
            position = title;
        }
        written.add(line(row, LineRole.TEXT, 0, "Position: " + position));
        for (Kind field : List.of(Kind.CODE, Kind.FAMILY, Kind.TRACK, Kind.DEFINITION)) {
            String words = columns.cell(row, field);
            if (!words.isBlank()) {
                String label = field == Kind.DEFINITION ? "" : field.name().toLowerCase(java.util.Locale.ROOT) + ": ";
                written.add(line(
                        row,
                        LineRole.TEXT,
                        0,
                        field == Kind.DEFINITION && !words.endsWith(".") ? words + "." : label + words));
            }
        }
        return !columns.isNeeds() || needRow(row, columns);
    }

    private boolean needRow(SourceLine row, CareerColumns columns) {
        String need = columns.cell(row, columns.need());
        String level = columns.cell(row, Kind.LEVEL);
        written.add(line(row, LineRole.BULLET, 0, need + " (" + level.strip() + ")"));
        return true;
    }

    private boolean skillRow(SourceLine row, CareerColumns columns) {
        if (columns.has(Kind.COMPETENCY)) {
            return false;
        }
        if (!inSkills) {
            written.add(line(row, LineRole.TEXT, 0, "Skills:"));
            inSkills = true;
        }
        String level = columns.cell(row, Kind.LEVEL);
        String words = columns.cell(row, Kind.DEFINITION);
        written.add(line(
                row,
                LineRole.BULLET,
                0,
                columns.cell(row, Kind.SKILL)
                        + (level.isBlank() ? "" : " (" + level.strip() + ")")
                        + (words.isBlank() ? "" : ": " + words)));
        return true;
    }

    private static SourceLine line(SourceLine row, LineRole role, int indent, String words) {
        return new SourceLine(row.number(), role, indent, words, List.of(), List.of());
    }
}
