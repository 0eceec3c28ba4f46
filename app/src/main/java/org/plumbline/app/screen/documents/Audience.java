package org.plumbline.app.screen.documents;

import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.ShownCandidates;

/**
 * For whom documents are made.
 *
 * @param candidate as they may be shown; empty: everyone, or nobody in particular
 * @param blank forms to fill in by hand, one for each grade
 */
record Audience(Optional<Candidate> candidate, boolean blank) {
    static final Audience EVERYONE = new Audience(Optional.empty(), false);
    static final Audience BLANK = new Audience(Optional.empty(), true);

    static Audience of(Candidate candidate) {
        return new Audience(Optional.of(candidate), false);
    }

    String words() {
        return candidate
                .map(ShownCandidates::label)
                .orElseGet(() -> Words.of(blank ? "documents.blankForms" : "documents.everyone"));
    }
}
