package org.plumbline.model.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
import org.plumbline.model.panel.Correction.Part;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.Workshop;

class RoundWordsTest {
    private static final String QUESTION = "full";

    private static Workshop opened() {
        Workshop workshop = new QuestionChange.AddQuestion(new Question(
                        new QuestionId(QUESTION),
                        QuestionType.PAST_EXPERIENCE,
                        Reach.DEPTH,
                        12,
                        "Lead.",
                        List.of("Follow one.", "Follow two."),
                        List.of("Probe."),
                        List.of(LISTENING),
                        List.of("Good."),
                        List.of("Good follow.")))
                .applyTo(Examples.workshop());
        Round round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        return workshop.toBuilder().rounds(List.of(round)).build();
    }

    private static Correction mend(Part part, String id, int index, String before) {
        return new Correction(part, id, index, before, before + " Mended.", "Hal", NOON);
    }

    @Test
    void everyPlaceCanBeMendedAndTheFrozenWordsAndTheirDigestStay() {
        Workshop before = opened();
        Round round = before.rounds().get(0);
        List<RoundWords.Place> places = RoundWords.places(round.frozen());
        assertThat(places).extracting(RoundWords.Place::part).contains(Part.values());

        Workshop after = before;
        for (RoundWords.Place place : places) {
            after = new RoundChange.CorrectWords(
                            round.id(), mend(place.part(), place.id(), place.index(), place.words()))
                    .applyTo(after);
        }

        Round mended = WorkshopFile.read("w", WorkshopFile.bytes(after, UnknownFields.NONE))
                .value()
                .rounds()
                .get(0);
        assertThat(mended.frozen()).isEqualTo(round.frozen());
        assertThat(Digests.alteredRounds(after)).isEmpty();
        assertThat(RoundWords.places(mended.shown()))
                .extracting(RoundWords.Place::words)
                .containsExactlyElementsOf(
                        places.stream().map(place -> place.words() + " Mended.").toList());
        assertThat(mended.shown().requiredLevels()).isEqualTo(round.frozen().requiredLevels());
        assertThat(mended.corrections()).hasSize(places.size());
    }

    @Test
    void theNextCorrectionBeginsWithTheOneBefore() {
        Round round = opened().rounds().get(0);
        Round once = round.with(mend(Part.LEAD_QUESTION, QUESTION, 0, "Lead."));
        Round twice = once.with(mend(Part.LEAD_QUESTION, QUESTION, 0, "Lead. Mended."));
        assertThat(RoundWords.at(twice.shown(), Part.LEAD_QUESTION, QUESTION, 0))
                .contains("Lead. Mended. Mended.");
        assertThat(RoundWords.at(twice.frozen(), Part.LEAD_QUESTION, QUESTION, 0))
                .contains("Lead.");
    }

    @Test
    void wordsThatAreNotThereAreNotMended() {
        Round round = opened().rounds().get(0);
        assertThatThrownBy(() -> round.with(mend(Part.FOLLOW_UP, QUESTION, 2, "Follow three.")))
                .hasMessageContaining("no FOLLOW_UP 3");
        assertThatThrownBy(() -> round.with(mend(Part.FOLLOW_UP, QUESTION, 1, "Something else.")))
                .hasMessageContaining("but the round says “Follow two.”");
        assertThatThrownBy(
                        () -> round.with(new Correction(Part.FOLLOW_UP, QUESTION, 1, "Follow two.", "  ", "Hal", NOON)))
                .hasMessageContaining("other words");
    }

    @Test
    void aRoundAlteredByHandIsNoticed() {
        Workshop workshop = opened();
        Round round = workshop.rounds().get(0);
        Round altered = new Round(
                round.id(), 1, round.opened(), Examples.opened().rounds().get(0).frozen(), round.digest());
        assertThat(Digests.alteredRounds(workshop)).isEmpty();
        assertThat(Digests.alteredRounds(
                        workshop.toBuilder().rounds(List.of(altered)).build()))
                .containsExactly(altered);
    }
}
