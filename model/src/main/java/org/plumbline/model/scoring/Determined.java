package org.plumbline.model.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * What a candidate showed on one competency, as a rule reads it.
 *
 * @param level the level that holds; empty where only met or not met was judged, or where the rule joins the raters
 * @param required the level that the grade asks for; empty where no levels are rated
 * @param each the one determination that holds; every rater's own where the rule says how they are joined
 */
public record Determined(
        CompetencyId competency,
        String name,
        Optional<Integer> level,
        Optional<Integer> required,
        List<Determination> each) {

    public Determined {
        each = List.copyOf(each);
        if (each.isEmpty()) {
            throw new IllegalArgumentException("Nobody has determined " + name + "; what is missing is never guessed");
        }
    }

    public Determined(CompetencyId competency, String name, Determination determination) {
        this(competency, name, Optional.empty(), Optional.empty(), List.of(determination));
    }

    /** The determination that holds; raters who differ have none. */
    public Determination determination() {
        if (new HashSet<>(each).size() > 1) {
            throw new IllegalArgumentException("The raters differ on " + name + ", and nothing was settled");
        }
        return each.get(0);
    }

    public boolean is(Determination wanted) {
        return determination() == wanted;
    }
}
