package org.plumbline.app.projector.room;

/**
 * Where the last row sits, and how large letters must be for it: a share of the picture's height of distance / (200 ×
 * image height), and never under 3 %.
 *
 * @param distance of the farthest seat, in metres or in any unit
 * @param image the picture's height, in the same unit
 */
public record Seat(double distance, double image) {
    public static final Seat USUAL = new Seat(8, 2);
    public static final double LEAST_SHARE = 0.03;

    /** Larger letters leave no room for a sentence. */
    public static final double MOST_SHARE = 0.06;

    private static final double HEIGHTS_AT_FULL_SIZE = 200;

    public Seat {
        if (!(distance > 0 && image > 0 && Double.isFinite(distance) && Double.isFinite(image))) {
            throw new IllegalArgumentException("A distance and an image height are more than 0");
        }
    }

    /** What the last row needs, however much it is. */
    public double needed() {
        return distance / (HEIGHTS_AT_FULL_SIZE * image);
    }

    /** What pages are set in. */
    public double share() {
        return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, needed()));
    }

    public boolean needsMoreThanUsual() {
        return needed() > LEAST_SHARE;
    }

    /** Whether even the largest letters are too small for the last row. */
    public boolean isTooFar() {
        return needed() > MOST_SHARE;
    }

    /** From where the largest letters can still be read. */
    public double farthest() {
        return MOST_SHARE * HEIGHTS_AT_FULL_SIZE * image;
    }
}
