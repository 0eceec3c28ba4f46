package org.plumbline.app.screen.score;

import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.workshop.ShownCandidates;

/** A candidate in the list of those whom a rater sees, and how far the rater is with them. */
record Seen(CandidateId id, String label, State state) {
    /** How far somebody is. */
    enum State {
        OPEN("○"),
        BEGUN("●"),
        HANDED_IN("✓"),
        RECUSED("–");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }
    }

    static Seen of(Candidate candidate, State state) {
        return new Seen(candidate.id(), ShownCandidates.label(candidate), state);
    }

    String words(int place, int count) {
        return Words.of(
                "score.candidateOf", state.sign + " " + label, place, count, Words.of("score.state." + state.name()));
    }
}
