package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The values that experts give when they rate, with what each of them means.
 *
 * @param notPerformed the value that says there is nothing to rate; it counts in no mean
 * @param anchors from the lowest value to the highest, without gaps
 */
public record RatingScale(Direction direction, Optional<Integer> notPerformed, List<Anchor> anchors) {
    public RatingScale {
        anchors = List.copyOf(anchors);
        for (int i = 0; i < anchors.size(); i++) {
            if (anchors.get(i).value() != anchors.get(0).value() + i) {
                throw new IllegalArgumentException("The anchors of a scale go up by one each");
            }
        }
    }

    /** Which end of a scale speaks for keeping what is rated. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    /** A value and its words. */
    public record Anchor(int value, String words) {}

    public int lowest() {
        return anchors.get(0).value();
    }

    public int highest() {
        return anchors.get(anchors.size() - 1).value();
    }

    public boolean holds(int value) {
        return value >= lowest() && value <= highest();
    }

    public boolean isNotPerformed(int value) {
        return notPerformed.filter(nothing -> nothing == value).isPresent();
    }

    /** The words of a value; empty for one that the scale does not have. */
    public Optional<String> words(int value) {
        return holds(value) ? Optional.of(anchors.get(value - lowest()).words()) : Optional.empty();
    }
}
