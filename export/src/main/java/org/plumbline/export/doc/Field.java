package org.plumbline.export.doc;

/**
 * A label and its value.
 *
 * @param value empty: to be written by hand
 */
public record Field(String label, String value) {
    public Field {
        label = Printable.line(label);
        value = Printable.of(value).strip();
    }

    public static Field toWrite(String label) {
        return new Field(label, "");
    }

    public boolean isToWrite() {
        return value.isEmpty();
    }
}
