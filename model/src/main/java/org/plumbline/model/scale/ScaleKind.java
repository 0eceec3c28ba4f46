package org.plumbline.model.scale;

import java.util.List;

/** What the levels of a scale measure. */
public sealed interface ScaleKind {

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R proficiency(Proficiency kind);

        R meetsExceeds(MeetsExceeds kind);

        R demand(Demand kind);
    }

    /** How well a person shows the competency: Unfamiliar to Master, Awareness to Expert. */
    record Proficiency() implements ScaleKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.proficiency(this);
        }
    }

    /** Two texts only, Meets and Exceeds; whatever is below them is "Does not meet". */
    record MeetsExceeds() implements ScaleKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.meetsExceeds(this);
        }
    }

    /** How much of the competency the job asks for, beside the words for how well it is performed. */
    record Demand(List<String> performanceLevels) implements ScaleKind {
        public Demand {
            performanceLevels = List.copyOf(performanceLevels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.demand(this);
        }
    }
}
