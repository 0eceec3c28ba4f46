package org.plumbline.model.statistics;

/**
 * r_wg of one target (James, Demaree and Wolf 1984): by how much the ratings spread less than if every level of the
 * scale were equally likely.
 *
 * @param raw as the formula gives it, below zero where the ratings spread more than that
 * @param ratings how many there are
 */
public record WithinGroup(Measured raw, int ratings) {

    static WithinGroup of(int levels, int[] row) {
        int ratings = RatingMatrix.rated(row);
        if (ratings < 2) {
            return new WithinGroup(
                    new Measured.Undefined(ratings == 0 ? "There is no rating." : "There is only one rating."),
                    ratings);
        }
        long sum = 0;
        long squares = 0;
        for (int level : row) {
            sum += level; // a missing one adds nothing
            squares += (long) level * level;
        }
        double variance = (double) (ratings * squares - sum * sum) / ((long) ratings * (ratings - 1));
        double uniform = ((double) levels * levels - 1) / 12;
        return new WithinGroup(new Measured.Value(1 - variance / uniform), ratings);
    }

    /** As it is reported: zero where the formula goes below. */
    public Measured reported() {
        return raw instanceof Measured.Value value ? new Measured.Value(Math.max(0, value.number())) : raw;
    }
}
