package org.plumbline.model.statistics;

/** How far a measure might have been off with other targets of the same kind, or the reason why that cannot be said. */
public sealed interface Interval {

    /**
     * @param resamples how many gave a value
     */
    record Between(double low, double high, int resamples) implements Interval {}

    /** No interval. */
    record None(String reason) implements Interval {
        /** “no interval: …”, as part of a sentence. */
        public String words() {
            return "no interval: " + reason;
        }
    }
}
