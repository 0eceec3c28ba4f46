package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.panel.Differing;
import org.plumbline.model.scoring.Rating;

/** Which ratings of one competency are put before the panel first. */
public final class DifferingCells {
    private DifferingCells() {}

    /**
     * Whether ratings of one candidate on one competency differ in the way that a round asks about.
     *
     * <p>A level beside no level ("not asked", "no answer") always counts: it cannot be held against the other. So do
     * met and not met, which lie on both sides of the line.
     *
     * @param required the level required at the candidate's grade; without one there is no line to be across
     */
    public static boolean differ(Differing how, List<Rating> ratings, Optional<Integer> required) {
        if (kinds(ratings) > 1) {
            return true;
        }
        Optional<Spread> spread = Spread.of(ratings);
        if (spread.isEmpty()) {
            return false;
        }
        boolean across = required.filter(spread.get()::isAcross).isPresent();
        return switch (how) {
            case ANY -> spread.get().range() > 0;
            case TWO_LEVELS_OR_ACROSS -> spread.get().range() >= 2 || across;
            case ACROSS -> across;
        };
    }

    /** Two who say "not met" for different reasons agree. */
    private static long kinds(List<Rating> ratings) {
        return ratings.stream().map(Object::getClass).distinct().count();
    }
}
