package org.plumbline.export.doc;

/**
 * Another document begins within a merged one: on a new page and with its own footer.
 *
 * @param footer what its pages carry beside their number
 */
public record NewPart(String footer) implements Block {
    public NewPart {
        footer = Printable.line(footer);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.newPart(this);
    }
}
