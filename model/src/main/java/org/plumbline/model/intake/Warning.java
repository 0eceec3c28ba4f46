package org.plumbline.model.intake;

/**
 * Something in a document that was left out, is missing, or needs a person's eye.
 *
 * @param line the source line or row it is about, from 1; 0 when it is about the document as a whole or about a place
 * @param place where lines say too little: a cell such as "Sheet1!B12", or a JSON pointer such as "/CFItems/3"; empty
 *     where the line says it
 * @param text one sentence
 */
public record Warning(int line, String place, String text) {
    public Warning(int line, String text) {
        this(line, "", text);
    }

    /** A remark about a cell or a JSON pointer. */
    public static Warning at(String place, String text) {
        return new Warning(0, place, text);
    }
}
