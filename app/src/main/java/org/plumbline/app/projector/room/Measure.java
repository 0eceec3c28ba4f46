package org.plumbline.app.projector.room;

/** How much room words take. */
public interface Measure {
    /** The height of a text that is broken into lines of a width. */
    double height(String text, Letters letters, double width);

    /** The width of a text in one line. */
    double width(String text, Letters letters);

    /** A size in pixels, bold or not. */
    record Letters(double size, boolean bold) {}
}
