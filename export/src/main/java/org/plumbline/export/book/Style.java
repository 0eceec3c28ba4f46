package org.plumbline.export.book;

/** What a cell is for; how that looks is the writer's business. */
public enum Style {
    PLAIN,
    /** The name of the whole workbook. */
    TITLE,
    SECTION,
    SUBSECTION,
    /** The name of a column. */
    HEADING,
    STRONG,
    /** Words that name what stands beside them. */
    LABEL,
    /** A remark beside the run of things. */
    NOTE,
    /** Somebody writes or chooses here. */
    TO_FILL_IN,
    /** What a formula comes to. */
    RESULT
}
