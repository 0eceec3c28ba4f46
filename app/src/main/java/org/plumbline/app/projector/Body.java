package org.plumbline.app.projector;

import java.util.List;

/** What stands under the title of a page: one kind of thing, so that a page is one idea. */
public sealed interface Body {
    /** The title says it all. */
    record Nothing() implements Body {}

    /**
     * One under the other.
     *
     * @param growing newest last; of a list that is too long the room sees the end first
     */
    record Lines(List<Line> lines, boolean growing) implements Body {
        public Lines {
            lines = List.copyOf(lines);
        }

        /** Plain lines that are complete. */
        public static Lines of(List<String> words) {
            return new Lines(words.stream().map(Line::of).toList(), false);
        }
    }

    /**
     * @param sign a single character before it, such as "✓"; may be empty
     * @param note a few words at its right; may be empty
     * @param now what the room is at
     */
    record Line(String sign, String text, String note, boolean now) {
        public static Line of(String text) {
            return new Line("", text, "", false);
        }
    }

    /** Texts side by side, such as the levels of a competency, lowest first. */
    record Columns(List<Column> columns) implements Body {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param note which grades require it, in words; may be empty
     */
    record Column(String name, String text, String note) {}

    /** Bars, longest first. */
    record Bars(List<Bar> bars) implements Body {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param length from 0 to 1, where 1 is the longest
     * @param number what stands at its end, such as "12 dots"
     * @param note a few words more, such as "9 notes"; may be empty
     * @param tied whether another one is as long
     */
    record Bar(String name, double length, String number, String note, boolean tied) {
        public Bar {
            if (!(length >= 0 && length <= 1)) {
                throw new IllegalArgumentException("A bar is 0 to 1 long, got " + length);
            }
        }
    }

    /**
     * A table; the first cell of a row names it.
     *
     * @param heads one for each cell of a row
     */
    record Grid(List<String> heads, List<List<String>> rows) implements Body {
        public Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells under " + heads.size() + " heads");
                }
            }
        }
    }

    /** Groups of lines, each with a name. */
    record Cards(List<Card> cards) implements Body {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /** A name, and what belongs to it. */
    record Card(String name, List<String> lines) {
        public Card {
            lines = List.copyOf(lines);
        }
    }
}
