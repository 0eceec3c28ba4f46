package org.plumbline.export.doc;

/** A title on one of three levels; 1 is the title of the document. */
public record Heading(int level, String words) implements Block {
    public static final int DEEPEST = 3;

    public Heading {
        words = Printable.line(words);
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("Headings have the levels 1 to " + DEEPEST + ", not " + level);
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A heading needs words");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.heading(this);
    }
}
