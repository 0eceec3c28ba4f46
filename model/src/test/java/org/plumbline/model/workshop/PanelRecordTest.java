package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.record.Chain;
import org.plumbline.model.record.PanelRecord;
import org.plumbline.model.record.RecordWords;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

class PanelRecordTest {
    private static final Workshop BEFORE = EveryChange.BEFORE;

    /** What a plan says is told when the round is opened, and an order is no event. */
    static List<WorkshopChange> recorded() {
        return EveryPanelChange.all(BEFORE).stream()
                .filter(change -> !(change instanceof RoundChange.PlanRound
                        || change instanceof PanelChange.OrderCandidates
                        || change instanceof PanelChange.MoveMember))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void aStepOfThePanelIsWrittenDownAndSoIsTakingItBack(WorkshopChange change) {
        Workshop after = written(BEFORE, change.applyTo(BEFORE));
        Workshop back = written(after, BEFORE);

        assertThat(after.proceedings().record()).isNotEmpty();
        assertThat(back.proceedings().record())
                .hasSizeGreaterThan(after.proceedings().record().size());
        assertThat(back.proceedings().record())
                .startsWith(after.proceedings().record().toArray(RecordEntry[]::new));
        assertThat(Chain.firstBroken(back.proceedings().record())).isEmpty();
        assertThat(back.proceedings().record())
                .allSatisfy(entry ->
                        assertThat(RecordWords.sentence(entry)).endsWith(".").contains(" "));
    }

    @Test
    void whatIsOnlyPlannedIsNoEntry() {
        Workshop after = new RoundChange.PlanRound(Conduct.USUAL.withKind(RoundKind.WRITTEN)).applyTo(BEFORE);

        assertThat(written(BEFORE, after)).isSameAs(after);
    }

    @Test
    void aCardThatIsHandedInIsNamedAndNothingThatStandsInIt() {
        Scorecard draft = card();
        Workshop drafted = new ScoringChange.SaveScorecard(draft, "").applyTo(BEFORE);
        Workshop handedIn = new ScoringChange.SaveScorecard(draft.submittedAt(NOON), "").applyTo(drafted);

        assertThat(written(BEFORE, drafted).proceedings().record()).isEmpty();
        assertThat(sentences(written(drafted, handedIn)))
                .containsExactly("Ana Example handed in the scorecard for C-01 in round 1.");
        assertThat(written(drafted, handedIn).proceedings().record().toString()).doesNotContain("canary");
    }

    @Test
    void aCorrectionSaysWhy() {
        Workshop handedIn = new ScoringChange.SaveScorecard(card().submittedAt(NOON), "").applyTo(BEFORE);
        Scorecard corrected =
                card().submittedAt(NOON).correction("I mixed up two answers.").submittedAt(NOON);
        Workshop after = written(handedIn, new ScoringChange.SaveScorecard(corrected, "").applyTo(handedIn));

        assertThat(after.proceedings().record())
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("I mixed up two answers."))
                .satisfies(entry -> assertThat(entry.about()).contains(FIRST_CANDIDATE));
    }

    @Test
    void everyChangeOfTheChainIsNoticed() {
        Workshop grown = BEFORE;
        for (WorkshopChange change : recorded()) {
            grown = written(grown, change.applyTo(grown));
        }
        List<RecordEntry> record = grown.proceedings().record();
        assertThat(record).hasSizeGreaterThan(8);
        for (int i = 0; i < record.size(); i++) {
            RecordEntry entry = record.get(i);
            assertBroken(with(record, i, changed(entry, entry.who() + "x", entry.why(), entry.arguments())));
            assertBroken(with(record, i, changed(entry, entry.who(), "Another reason.", entry.arguments())));
            assertBroken(with(record, i, changed(entry, entry.who(), entry.why(), List.of("another"))));
            if (i < record.size() - 1) {
                var shorter = new ArrayList<>(record);
                shorter.remove(i);
                assertBroken(shorter);
            }
        }
    }

    private static void assertBroken(List<RecordEntry> record) {
        assertThat(Chain.firstBroken(record)).isPresent();
    }

    private static List<RecordEntry> with(List<RecordEntry> record, int index, RecordEntry entry) {
        var copy = new ArrayList<>(record);
        copy.set(index, entry);
        return copy;
    }

    private static RecordEntry changed(RecordEntry entry, String who, String why, List<String> arguments) {
        return new RecordEntry(
                entry.number(),
                entry.when(),
                who,
                entry.about(),
                entry.key(),
                arguments,
                why,
                entry.previous(),
                entry.hash());
    }

    private static Scorecard card() {
        String round = BEFORE.currentRound().orElseThrow().digest();
        return Scorecard.draft(round, FIRST_CANDIDATE, ANA)
                .with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(3)), "canary evidence"))
                .withNotes(List.of(new QuestionNote(EveryChange.FIRST_QUESTION, "canary transcript")))
                .withAnalysis("canary analysis");
    }

    private static List<String> sentences(Workshop workshop) {
        return workshop.proceedings().record().stream()
                .map(RecordWords::sentence)
                .toList();
    }

    private static Workshop written(Workshop before, Workshop after) {
        return PanelRecord.written(before, after, NOON, "Hal Example");
    }
}
