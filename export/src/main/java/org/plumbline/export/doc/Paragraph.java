package org.plumbline.export.doc;

/**
 * Running words.
 *
 * @param introduces true when it says what the next block is, so that no page may end between the two
 */
public record Paragraph(Text text, boolean introduces) implements Block {
    public static Paragraph of(Text text) {
        return new Paragraph(text, false);
    }

    public static Paragraph of(String words) {
        return of(Text.of(words));
    }

    public static Paragraph introducing(Text text) {
        return new Paragraph(text, true);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
