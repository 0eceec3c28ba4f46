package org.plumbline.model.scoring;

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
     * @param by how it came to hold
     */
    record Settled(int level, int required, Determination determination, By by) implements Standing {
        /** Given by everybody, or agreed by the panel. */
        public Settled(int level, int required, Determination determination, boolean byConsensus) {
            this(level, required, determination, byConsensus ? By.PANEL : By.ALL);
        }

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
    record Judged(Determination determination, By by) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /**
     * No level holds yet; what single members gave is no part of it.
     *
     * @param why what is missing
     */
    record Open(Why why) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** How several ratings came to one. */
    enum By {
        ALL("every rater gave it"),
        MAJORITY("more than half of the raters gave it"),
        MEDIAN("it is in the middle of what the raters gave, the lower one of two"),
        THIRD_RATER("two of three raters gave it"),
        PANEL("the panel agreed on it"),
        CHAIR("the chair decided it"),
        SUPPOSED("it is only supposed");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether somebody decided it after the ratings were in. */
        public boolean afterTalk() {
            return this == PANEL || this == CHAIR;
        }
    }

    /** Why a standing is open. */
    enum Why {
        NO_REQUIRED_LEVEL("no level is required at this grade yet"),
        NOT_YET_RATED("not yet rated by everyone"),
        NOT_ASKED("was not asked"),
        NO_ANSWER("gave no answer that could be rated"),
        MEMBERS_DIFFER("the members differ, and the panel has not yet agreed"),
        AWAITS_THIRD("the raters differ, and the third has not yet rated"),
        AWAITS_CHAIR("the members differ, and the chair has not yet decided"),
        NOT_REVIEWED("not reviewed, as an earlier one was not met");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** Whether a rating or a decision of the panel is still to come. */
        public boolean awaitsSomebody() {
            return this == NOT_YET_RATED || this == MEMBERS_DIFFER || this == AWAITS_THIRD || this == AWAITS_CHAIR;
        }

        public String words() {
            return words;
        }
    }
}
