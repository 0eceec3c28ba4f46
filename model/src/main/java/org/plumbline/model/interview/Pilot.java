package org.plumbline.model.interview;

/**
 * How a question did when it was tried on somebody who did not write it (interview question record, domain notes §2.10).
 *
 * @param testedBy who tried it, as the group says it
 * @param minutes measured; 0 when nobody looked at the clock
 * @param notes what was learnt
 */
public record Pilot(String testedBy, int minutes, String notes) {
    public Pilot {
        if (minutes < 0) {
            throw new IllegalArgumentException("A trial of a question takes 0 minutes or more, got " + minutes);
        }
    }
}
