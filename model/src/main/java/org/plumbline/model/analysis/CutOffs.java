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

    public CutOffs {
        onScale(Aspect.TASK_IMPORTANCE, taskImportance);
        onScale(Aspect.TASK_FREQUENCY, taskFrequency);
        onScale(Aspect.COMPETENCY_IMPORTANCE, competencyImportance);
        onScale(Aspect.NEED_AT_ENTRY, needAtEntry);
        onScale(Aspect.DISTINGUISHING, distinguishing);
        share("of those who say “not performed”", notPerformedShare);
        share("of those who link", linkageShare);
    }

    private static void onScale(Aspect aspect, double value) {
        if (!(value >= aspect.scale().lowest() && value <= aspect.scale().highest())) {
            throw new IllegalArgumentException("The cut-off of " + aspect + " is "
                    + aspect.scale().lowest() + " to " + aspect.scale().highest() + ", got " + value);
        }
    }

    private static void share(String what, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The share " + what + " is more than nobody and at most everybody, got " + value);
        }
    }

    /** The least mean that is kept; for the need at entry, the greatest. */
    public double of(Aspect aspect) {
        return switch (aspect) {
            case TASK_IMPORTANCE -> taskImportance;
            case TASK_FREQUENCY -> taskFrequency;
            case COMPETENCY_IMPORTANCE -> competencyImportance;
            case NEED_AT_ENTRY -> needAtEntry;
            case DISTINGUISHING -> distinguishing;
        };
    }

    public CutOffs with(Aspect aspect, double value) {
        return new CutOffs(
                aspect == Aspect.TASK_IMPORTANCE ? value : taskImportance,
                aspect == Aspect.TASK_FREQUENCY ? value : taskFrequency,
                notPerformedShare,
                aspect == Aspect.COMPETENCY_IMPORTANCE ? value : competencyImportance,
                aspect == Aspect.NEED_AT_ENTRY ? value : needAtEntry,
                aspect == Aspect.DISTINGUISHING ? value : distinguishing,
                asksDistinguishing,
                linkageShare);
    }

    public CutOffs withNotPerformedShare(double share) {
        return new CutOffs(
                taskImportance,
                taskFrequency,
                share,
                competencyImportance,
                needAtEntry,
                distinguishing,
                asksDistinguishing,
                linkageShare);
    }

    public CutOffs askingDistinguishing(boolean asks) {
        return new CutOffs(
                taskImportance,
                taskFrequency,
                notPerformedShare,
                competencyImportance,
                needAtEntry,
                distinguishing,
                asks,
                linkageShare);
    }

    public CutOffs withLinkageShare(double share) {
        return new CutOffs(
                taskImportance,
                taskFrequency,
                notPerformedShare,
                competencyImportance,
                needAtEntry,
                distinguishing,
                asksDistinguishing,
                share);
    }
}
