package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;

/** The levels that follow one track's label, while they are read. */
final class TrackSection {
    private final Optional<Track> track;
    private final List<Entry> entries = new ArrayList<>();

    TrackSection(Optional<Track> track) {
        this.track = track;
    }

    /** One level: the words on its line and the bullets below it. */
    static final class Entry {
        private final SourceLine line;
        private final int level;
        private final List<SourceLine> own = new ArrayList<>();
        private final List<String> bullets = new ArrayList<>();
        private String text;

        Entry(SourceLine line, int level, String text) {
            this.line = line;
            this.level = level;
            this.text = text;
            own.add(line);
        }

        /** Whether the line goes on with this level. */
        boolean takes(SourceLine next) {
            boolean first = text.isBlank() && bullets.isEmpty();
            boolean below =
                    next.role() == LineRole.BULLET && (next.indent() > line.indent() || line.role() != LineRole.BULLET);
            boolean bullet = next.role() == LineRole.BULLET
                    && (first
                            || below
                                    && (text.isBlank()
                                            || text.endsWith(":")
                                            || !bullets.isEmpty()
                                            || next.indent() > line.indent()));
            boolean wrapped = next.role() == LineRole.TEXT
                    && bullets.isEmpty()
                    && (first
                            || next.indent() > 0
                            || Character.isLowerCase(next.text().charAt(0)));
            if (bullet) {
                bullets.add(next.text());
            } else if (wrapped) {
                text = (text + " " + next.text()).strip();
            }
            if (bullet || wrapped) {
                own.add(next);
            }
            return bullet || wrapped;
        }

        LevelText levelText() {
            String all = (text + " " + String.join(" ", bullets)).strip();
            return new LevelText(level, all, bullets.size() > 1 ? bullets : List.of());
        }
    }

    Optional<Track> track() {
        return track;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether it has every level of a scale once. */
    boolean isWhole(int levels) {
        return entries.size() == levels
                && entries.stream().map(entry -> entry.level).distinct().count() == levels;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Whether a level comes next in the order that the section has had so far. */
    boolean goesOnWith(int level) {
        if (entries.size() < 2) {
            return !entries.isEmpty() && entries.get(0).level != level;
        }
        int before = entries.get(entries.size() - 2).level;
        int last = entries.get(entries.size() - 1).level;
        return last > before ? level > last : level < last;
    }

    /**
     * The levels that are certain. A level that comes again with other words shows that another list begins without its
     * label: from the place where the order turns back, nothing is certain.
     */
    List<Entry> certain(String name, Ledger ledger) {
        var kept = new ArrayList<Entry>();
        var seen = new ArrayList<Entry>();
        for (Entry entry : entries) {
            Optional<Entry> twin =
                    seen.stream().filter(other -> other.level == entry.level).findFirst();
            if (twin.filter(other -> other.levelText().equals(entry.levelText()))
                    .isPresent()) {
                ledger.warn(
                        entry.line.number(),
                        "“" + name + "” has the same text for Level " + entry.level + " twice; it is kept once.");
                ledger.useAll(entry.own);
            } else {
                seen.add(entry);
            }
        }
        boolean unique = seen.stream().map(entry -> entry.level).distinct().count() == seen.size();
        int turn = unique ? seen.size() : turn(seen);
        for (Entry entry : seen.subList(0, turn)) {
            kept.add(entry);
            ledger.useAll(entry.own);
        }
        if (turn < seen.size()) {
            ledger.warn(
                    seen.get(turn).line.number(),
                    "“" + name
                            + "” has more than one text for a level from here on, so it is not certain whose they are; they are left out.");
        }
        return kept;
    }

    private static int turn(List<Entry> entries) {
        boolean rising = entries.size() < 2 || entries.get(1).level >= entries.get(0).level;
        for (int i = 1; i < entries.size(); i++) {
            int step = entries.get(i).level - entries.get(i - 1).level;
            if (rising ? step <= 0 : step >= 0) {
                return i;
            }
        }
        return entries.size();
    }
}
