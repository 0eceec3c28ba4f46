package org.plumbline.model.scoring;

/** What a panel member says of one competency; a competency that is not yet rated has no rating at all. */
public sealed interface Rating {

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R rated(Rated rating);

        R notAsked(NotAsked rating);

        R noAnswer(NoAnswer rating);

        R met(Met rating);

        R notMet(NotMet rating);
    }

    /** The candidate showed this level, an ordinal of the competency's scale from 1. */
    record Rated(int level) implements Rating {
        public Rated {
            if (level < 1) {
                throw new IllegalArgumentException("A rated level starts at 1, got " + level);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rated(this);
        }
    }

    /** The questions of this competency were not put to the candidate. */
    record NotAsked() implements Rating {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAsked(this);
        }
    }

    /** The questions were put, and the candidate gave no answer that could be rated. */
    record NoAnswer() implements Rating {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noAnswer(this);
        }
    }

    /** A resume shows what is required (resume-review form). */
    record Met() implements Rating {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.met(this);
        }
    }

    /** A resume does not show what is required, and why. */
    record NotMet(ReasonCode reason) implements Rating {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notMet(this);
        }
    }
}
