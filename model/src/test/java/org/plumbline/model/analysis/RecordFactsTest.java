package org.plumbline.model.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.decision.DecisionLog;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.FactChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class RecordFactsTest {
    private static final Workshop EMPTY = Workshop.empty(new WorkshopId("w"));

    @Test
    void aFactTakenBackIsGoneAndNothingIsWrittenOfIt() {
        Workshop said = new FactChange.SayFact(Fact.PURPOSE, "To fill a place.").applyTo(EMPTY);

        Workshop back = new FactChange.SayFact(Fact.PURPOSE, "").applyTo(said);

        assertThat(back).isEqualTo(EMPTY);
        assertThat(Digests.of(back.frozen())).isEqualTo(Digests.of(EMPTY.frozen()));
        assertThat(new String(WorkshopFile.bytes(back, UnknownFields.NONE), UTF_8))
                .doesNotContain("\"facts\"");
    }

    @Test
    void blanksAreKeptWhileTypingAndLeftOutOfTheRecord() {
        RecordFacts facts = RecordFacts.EMPTY.with(Fact.TEAM, "Service ");

        assertThat(facts.words(Fact.TEAM)).isEqualTo("Service ");
        assertThat(facts.of(Fact.TEAM)).contains("Service");
        assertThat(facts.with(Fact.TEAM, " ").of(Fact.TEAM)).isEmpty();
    }

    @Test
    void factsStandInOneOrderHoweverTheyWereSaid() {
        RecordFacts one = RecordFacts.EMPTY.with(Fact.CONTACT, "A").with(Fact.TEAM, "B");

        assertThat(one).isEqualTo(RecordFacts.EMPTY.with(Fact.TEAM, "B").with(Fact.CONTACT, "A"));
    }

    @Test
    void pagesAreNeverFewerThanNone() {
        assertThatThrownBy(() -> RecordFacts.EMPTY.withResumePages(-1)).hasMessageContaining("0 or more");
    }

    @Test
    void typingAFactIsOneEntryOfTheLogWithItsLastWords() {
        Workshop typed = typed(typed(EMPTY, "To fill"), "To fill two places.");

        assertThat(typed.signOff().log())
                .extracting(LogEntry::sentence)
                .isEqualTo(List.of("Purpose of the procedure: To fill two places."));
    }

    private static Workshop typed(Workshop before, String words) {
        return DecisionLog.written(
                before,
                new FactChange.SayFact(Fact.PURPOSE, words).applyTo(before),
                Instant.parse("2026-03-02T09:00:00Z"),
                "Kim Invented");
    }
}
