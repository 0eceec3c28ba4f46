package org.plumbline.model.scoring;

import java.util.List;
import java.util.Optional;

/** Where a candidate stands on one competency after the panel has scored. */
public sealed interface Standing {

    <R> R match(Cases<R> cases);

    /** Against what is required; empty while it is open. */
    default Optional<Determination> determined() {
        return match(new Cases<>() {
            @Override
            public Optional<Determination> settled(Settled standing) {
                return Optional.of(standing.determination());
            }

            @Override
            public Optional<Determination> judged(Judged standing) {
                return Optional.of(standing.determination());
            }

            @Override
            public Optional<Determination> open(Open standing) {
                return Optional.empty();
            }
        });
    }

    /** One answer for each kind. */
    interface Cases<R> {
        R settled(Settled standing);

        R open(Open standing);

        R judged(Judged standing);
    }

    /**
     * One level holds.
     *
     * @param byConsensus true when the panel agreed on it, false when every member had given it
     */
    record Settled(int level, int required, Determination determination, boolean byConsensus) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settled(this);
        }
    }

    /**
     * A competency of a resume review, which has no levels.
     *
     * @param determination never "exceeds"
     */
    record Judged(Determination determination, boolean byConsensus) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /**
     * No level holds yet.
     *
     * @param why what is missing
     * @param levels the levels that members gave, in the panel's order; never averaged
     */
    record Open(Why why, List<Integer> levels) implements Standing {
        public Open {
            levels = List.copyOf(levels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** Why a standing is open. */
    enum Why {
        NO_REQUIRED_LEVEL("no level is required at this grade yet"),
        NOT_YET_RATED("not yet rated by everyone"),
        NOT_ASKED("was not asked"),
        NO_ANSWER("gave no answer that could be rated"),
        MEMBERS_DIFFER("the members differ, and the panel has not yet agreed");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
