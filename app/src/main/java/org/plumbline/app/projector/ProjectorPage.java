package org.plumbline.app.projector;

import java.util.List;

/**
 * What the room sees, as a value: it has no place for a candidate's name, a single vote or a rating.
 *
 * @param title the one idea
 * @param lead a sentence or two under it; may be empty
 * @param lines the idea's parts, in order; empty when the columns say it
 * @param columns level texts side by side; empty for other pages
 * @param foot position and step, small
 */
public record ProjectorPage(String title, String lead, List<String> lines, List<Column> columns, String foot) {
    public ProjectorPage {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    /** A page that only says where the work is, for stages that hold people's data. */
    public static ProjectorPage waiting(String title, String foot) {
        return new ProjectorPage(title, "", List.of(), List.of(), foot);
    }

    /**
     * One level of a competency.
     *
     * @param note which grades require it, in words; may be empty
     */
    public record Column(String name, String text, String note) {}
}
