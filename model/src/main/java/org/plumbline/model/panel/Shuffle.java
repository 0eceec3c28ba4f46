package org.plumbline.model.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.model.statistics.SplitMix;

/** An order by lot that its seed alone decides, so that it can be shown how it came about. */
public final class Shuffle {
    private Shuffle() {}

    public static <T> List<T> of(List<T> list, long seed) {
        var lot = new SplitMix(seed);
        var shuffled = new ArrayList<>(list);
        for (int left = shuffled.size(); left > 1; left--) {
            Collections.swap(shuffled, left - 1, lot.below(left));
        }
        return List.copyOf(shuffled);
    }
}
