package org.plumbline.model.analysis;

/**
 * From where on something is kept (domain notes §3, "Task and competency screening"); every office may set its own.
 *
 * @param taskImportance least mean importance of a critical task
 * @param taskFrequency least mean frequency of a critical task
 * @param notPerformedShare share of raters saying "not performed" from which a task is dropped
 * @param competencyImportance least mean importance of a competency
 * @param needAtEntry greatest mean need at entry: lower is needed earlier
 * @param distinguishing least mean distinguishing value
 * @param asksDistinguishing whether the distinguishing value is asked for at all
 * @param linkageShare share of raters linking a task and a competency from which the link holds
 */
public record CutOffs(
        double taskImportance,
        double taskFrequency,
        double notPerformedShare,
        double competencyImportance,
        double needAtEntry,
        double distinguishing,
        boolean asksDistinguishing,
        double linkageShare) {
    public static final CutOffs USUAL = new CutOffs(3.0, 3.0, 0.5, 3.0, 2.0, 3.0, false, 0.5);
}
