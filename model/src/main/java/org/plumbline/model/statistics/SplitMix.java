package org.plumbline.model.statistics;

/**
 * A row of numbers without a pattern that the seed alone decides, so that the same ratings always give the same
 * interval and a seed the same order (SplitMix64, Steele, Lea and Flood 2014).
 */
public final class SplitMix {
    private long state;

    public SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** One of the numbers from 0 to below the bound, each as likely as the others to one part in four billion. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
