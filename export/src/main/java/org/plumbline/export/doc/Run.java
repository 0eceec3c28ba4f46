package org.plumbline.export.doc;

/** Words with one role; a line end inside them is kept. */
public record Run(String words, Role role) {
    public Run {
        words = Printable.of(words);
    }
}
