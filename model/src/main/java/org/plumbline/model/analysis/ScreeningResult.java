package org.plumbline.model.analysis;

import java.util.List;

/**
 * What the ratings of all experts together say of one task or competency, with the numbers that led to it.
 *
 * @param measures one for each scale that is asked for
 * @param notPerformedShare share of raters saying "not performed" from which a task is dropped
 */
public record ScreeningResult(Verdict verdict, List<Measure> measures, double notPerformedShare) {
    public ScreeningResult {
        measures = List.copyOf(measures);
    }

    /**
     * Judges what the scales say. Dropped comes first, for one scale is enough for it; then nothing is said while nobody
     * has rated on one of the scales; then every mean must reach its cut-off.
     */
    static ScreeningResult of(List<Measure> measures, double notPerformedShare) {
        return new ScreeningResult(verdict(measures, notPerformedShare), measures, notPerformedShare);
    }

    private static Verdict verdict(List<Measure> measures, double notPerformedShare) {
        if (measures.stream().anyMatch(measure -> measure.isDroppedFrom(notPerformedShare))) {
            return Verdict.DROPPED;
        }
        if (!measures.stream().allMatch(Measure::isRated)) {
            return Verdict.OPEN;
        }
        return measures.stream().allMatch(Measure::meets) ? Verdict.CRITICAL : Verdict.NOT_CRITICAL;
    }

    public Measure measure(Aspect aspect) {
        return measures.stream()
                .filter(measure -> measure.aspect() == aspect)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody was asked for " + aspect));
    }

    /** The scales on which so many said "not performed" that the task goes. */
    List<Measure> dropping() {
        return measures.stream()
                .filter(measure -> measure.isDroppedFrom(notPerformedShare))
                .toList();
    }

    /** Whether a mean is what one single person said, and so is not for the room. */
    public boolean tellsOfOnePerson() {
        return measures.stream().anyMatch(measure -> measure.raters() == 1);
    }

    /** The numbers, such as "Importance 4.2 of 5, 6 of 8 raters, 2 said it is not performed; frequency …". */
    public String numbers() {
        return ScreeningWords.numbers(this);
    }

    /** The verdict with its reason, such as "Kept, because both means are at least 3.0." */
    public String reason() {
        return ScreeningWords.reason(this);
    }

    /** The numbers and the verdict with its reason. */
    public String explanation() {
        return numbers() + " " + reason();
    }
}
