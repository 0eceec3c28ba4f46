package org.plumbline.model.compare;

/**
 * One thing around the competencies that differs between two banks, as plain lines.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record FrameDifference(Part part, String before, String after) {

    /** What a bank holds beside its competencies. */
    public enum Part {
        TITLE,
        SCALE,
        CATEGORY,
        POSITION,
        PATH,
        TASK
    }
}
