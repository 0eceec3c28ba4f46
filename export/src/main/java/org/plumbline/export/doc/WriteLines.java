package org.plumbline.export.doc;

/**
 * Empty lines to write on, 8 mm apart.
 *
 * @param about what is to be written there, for those who do not see the lines
 */
public record WriteLines(String about, int lines) implements Block {
    public WriteLines {
        about = Printable.line(about);
        if (lines < 1) {
            throw new IllegalArgumentException("There must be a line to write on, got " + lines);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.writeLines(this);
    }
}
