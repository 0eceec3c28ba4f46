package org.plumbline.export.doc;

/** What some words are for; how that looks is the renderer's business. */
public enum Role {
    PLAIN,
    /** Words to be seen first: the question that is read aloud, the name of a level. */
    STRONG,
    /** Words that name what stands beside them. */
    LABEL,
    /** The required level; the words themselves say so as well, because typeface gets lost. */
    REQUIRED
}
