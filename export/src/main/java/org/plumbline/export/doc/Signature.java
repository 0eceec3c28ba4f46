package org.plumbline.export.doc;

/**
 * A line to sign on, with a line for the date.
 *
 * @param signer who signs, under the line
 */
public record Signature(String signer, String dateLabel) implements Block {
    public Signature {
        signer = Printable.line(signer);
        dateLabel = Printable.line(dateLabel);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.signature(this);
    }
}
