package org.plumbline.model.bank;

/** How a document told which level it requires; what it did not tell is absent, never guessed. */
public enum Evidence {
    /** By typeface: the body of the level is set apart in italics, bold or underline. */
    MARKED,
    /** In words. */
    STATED
}
