package org.plumbline.model.analysis;

import java.util.List;

/** What experts are asked of a task or of a competency, and the scale on which they answer. */
public enum Aspect {
    TASK_IMPORTANCE(RatingScales.TASK_IMPORTANCE),
    TASK_FREQUENCY(RatingScales.TASK_FREQUENCY),
    COMPETENCY_IMPORTANCE(RatingScales.COMPETENCY_IMPORTANCE),
    NEED_AT_ENTRY(RatingScales.NEED_AT_ENTRY),
    DISTINGUISHING(RatingScales.DISTINGUISHING);

    private final RatingScale scale;

    Aspect(RatingScale scale) {
        this.scale = scale;
    }

    public RatingScale scale() {
        return scale;
    }

    /** What is asked of every task. */
    public static List<Aspect> ofTasks() {
        return List.of(TASK_IMPORTANCE, TASK_FREQUENCY);
    }

    /** What is asked of every competency, as the cut-offs have it. */
    public static List<Aspect> ofCompetencies(CutOffs cutOffs) {
        return cutOffs.asksDistinguishing()
                ? List.of(COMPETENCY_IMPORTANCE, NEED_AT_ENTRY, DISTINGUISHING)
                : List.of(COMPETENCY_IMPORTANCE, NEED_AT_ENTRY);
    }

    /** Its name within a sentence, such as "need at entry". */
    public String words() {
        return ScreeningWords.of("aspect." + name());
    }
}
