package org.plumbline.app.screen.levels;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.words.Words;

/** Openings of level texts, by what levels can differ in; what stands at … is for the room to say. */
final class LevelTemplate {
    private static final int RUNGS = 5;

    /** The lower and the upper of two levels; neither is as low or as high as a ladder goes. */
    private static final int[] OF_TWO = {2, 4};

    private LevelTemplate() {}

    /** What the levels of one competency can differ in. */
    enum Dimension {
        COMPLEXITY,
        DETAIL,
        SCALE,
        INDEPENDENCE
    }

    /** Where on a ladder of five rungs a level of a scale stands. */
    static int rung(int ordinal, int levels) {
        return levels == 2
                ? OF_TWO[ordinal - 1]
                : (int) Math.round(1 + (ordinal - 1) * (RUNGS - 1) / (double) (levels - 1));
    }

    /** One sentence a dimension, in their order. */
    static String lines(Set<Dimension> dimensions, int ordinal, int levels) {
        return Stream.of(Dimension.values())
                .filter(dimensions::contains)
                .map(dimension -> Words.of("levels.template." + dimension + "." + rung(ordinal, levels)))
                .collect(Collectors.joining("\n"));
    }
}
