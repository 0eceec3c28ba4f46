package org.plumbline.app.projector;

import java.util.List;

/**
 * What the room sees, as a value: it has no place for a candidate's name, a single vote or a rating.
 *
 * @param title the one idea
 * @param lead a sentence or two under it; may be empty
 * @param foot position and step, small
 * @param part which part of its idea it is, where the idea did not fit on one page
 */
public record ProjectorPage(String title, String lead, Body body, String foot, Part part) {
    /** A page that is whole. */
    public ProjectorPage(String title, String lead, Body body, String foot) {
        this(title, lead, body, foot, Part.WHOLE);
    }

    /** A page that only says where the work is, for stages that hold people's data. */
    public static ProjectorPage waiting(String title, String foot) {
        return new ProjectorPage(title, "", new Body.Nothing(), foot);
    }

    /** A page of lines. */
    public static ProjectorPage lines(String title, String lead, List<String> lines, String foot) {
        return new ProjectorPage(title, lead, lines.isEmpty() ? new Body.Nothing() : Body.Lines.of(lines), foot);
    }

    /** The same idea, as much of it as a part shows. */
    public ProjectorPage showing(String newLead, Body newBody) {
        return new ProjectorPage(title, newLead, newBody, foot, part);
    }

    public ProjectorPage as(Part newPart) {
        return new ProjectorPage(title, lead, body, foot, newPart);
    }

    /** The number of a part, and how many there are. */
    public record Part(int number, int of) {
        public static final Part WHOLE = new Part(1, 1);

        public Part {
            if (number < 1 || number > of) {
                throw new IllegalArgumentException("There is no part " + number + " of " + of);
            }
        }

        /** Such as "1/2"; empty for a page that is whole. */
        public String words() {
            return of == 1 ? "" : number + "/" + of;
        }
    }
}
