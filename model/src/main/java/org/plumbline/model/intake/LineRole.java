package org.plumbline.model.intake;

/** What a line is, as far as the file itself tells. */
public enum LineRole {
    BLANK,
    /** Running text, or a line whose kind the file does not tell. */
    TEXT,
    /** Styled as a heading, or larger than the running text. */
    HEADING,
    /** Begins with a bullet, which is no longer in the text. */
    BULLET,
    /** Begins with a list number, which stays in the text: “3. JUDGMENT”. */
    NUMBERED,
    /** A row of a table; its words are in the cells, joined by tabs in the text. */
    ROW
}
