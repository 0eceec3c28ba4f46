package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.NOON;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Reveal;
import org.plumbline.model.position.GradeId;

class ShownCandidatesTest {
    private final Workshop open = Examples.workshop();
    private final Candidate somebody = open.candidate(FIRST_CANDIDATE).orElseThrow();

    @Test
    void aCandidateIsCalledByCodeAndName() {
        assertThat(ShownCandidates.label(open, FIRST_CANDIDATE)).isEqualTo(somebody.code() + "  " + somebody.name());
    }

    @Test
    void whereNamesAreHiddenNothingButTheCodeIsHandedOut() {
        Workshop blind = new CandidateChange.HideNames().applyTo(open);

        assertThat(ShownCandidates.label(blind, FIRST_CANDIDATE)).isEqualTo(somebody.code());
        assertThat(ShownCandidates.of(blind)).allSatisfy(shown -> {
            assertThat(shown.name()).isEmpty();
            assertThat(shown.applicationNumber()).isEmpty();
        });
        assertThat(blind.candidate(FIRST_CANDIDATE).orElseThrow().name()).isEqualTo(somebody.name());
    }

    @Test
    void aRevealStaysOnRecordAndALookAtTheKeyRevealsNothingElsewhere() {
        Workshop blind = new CandidateChange.HideNames().applyTo(open);
        Reveal look = new Reveal(false, "Hal", "A call from an applicant.", NOON);

        Workshop looked = new CandidateChange.RevealNames(look).applyTo(blind);
        assertThat(looked.proceedings().blind()).isTrue();
        assertThat(looked.proceedings().reveals()).containsExactly(look);

        Reveal end = new Reveal(true, "Hal", "The panel is done.", NOON);
        Workshop again = new CandidateChange.HideNames().applyTo(new CandidateChange.RevealNames(end).applyTo(looked));
        assertThat(again.proceedings().blind()).isTrue();
        assertThat(again.proceedings().reveals()).containsExactly(look, end);
    }

    @Test
    void nobodyRevealsNamesWithoutAReason() {
        assertThatThrownBy(() -> new Reveal(true, "Hal", " ", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutACodeTheIdStandsForTheCandidateAndNeverTheName() {
        var uncoded = new Candidate(new CandidateId("candidate-9"), " ", "Zoe Invented", new GradeId("gs-13"));

        assertThat(ShownCandidates.label(uncoded.blind())).isEqualTo("candidate-9");
    }

    @Test
    void aNameFromRightToLeftDoesNotTurnTheWordsAroundIt() {
        assertThat(ShownCandidates.isolated("نور")).isEqualTo("\u2068نور\u2069");
        assertThat(ShownCandidates.isolated("Zoë Šimek")).isEqualTo("Zoë Šimek");
    }
}
