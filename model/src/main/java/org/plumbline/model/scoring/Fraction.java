package org.plumbline.model.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number, so that a third is never a little less than a third; the denominator is above 0. */
record Fraction(long numerator, long denominator) {
    static final Fraction ZERO = new Fraction(0, 1);

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    Fraction times(long factor) {
        return new Fraction(numerator * factor, denominator);
    }

    Fraction down() {
        return new Fraction(Math.floorDiv(numerator, denominator), 1);
    }

    Fraction halfUp() {
        return new Fraction(Math.floorDiv(2 * numerator + denominator, 2 * denominator), 1);
    }

    /** In the smallest numbers. */
    Fraction reduced() {
        long divisor = Math.max(1, gcd(Math.abs(numerator), denominator));
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    boolean isAtLeast(long mark) {
        return numerator >= mark * denominator;
    }

    /** To two places, cut off: what is short of a mark never reads as the mark. */
    String words() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
