package org.plumbline.export.doc;

/** One stroke of a figure, in points from its upper left corner; greys go from 0, black, to 255, white. */
public sealed interface Shape {
    /** A straight line. */
    record Line(float fromX, float fromY, float toX, float toY, float thickness, int grey) implements Shape {}

    /** A filled bar. */
    record Bar(float left, float top, float width, float height, int grey) implements Shape {}

    /** A dot, filled or as a ring. */
    record Dot(float x, float y, float radius, boolean filled, int grey) implements Shape {}

    /**
     * A few words in one line.
     *
     * @param x of their beginning, middle or end, after the side
     * @param baseline of the letters
     */
    record Letters(String words, float x, float baseline, float size, Side side, int grey) implements Shape {
        public Letters {
            words = Printable.line(words);
        }
    }

    /** Which end of the words stands at their place. */
    enum Side {
        BEGINNING,
        MIDDLE,
        END
    }
}
