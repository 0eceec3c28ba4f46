package org.plumbline.app.screen.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Timekeeper;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.ParkedItem;

class AgendaViewModelTest {
    /** Stands until a test moves it. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void go(long minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
        }
    }

    private final HandClock clock = new HandClock();
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final AgendaViewModel model = new AgendaViewModel(document, services());

    private Services services() {
        Services quiet = TestServices.quiet();
        return new Services(quiet.dialogs(), quiet.jobs(), quiet.ids(), clock, quiet.settings(), quiet.library());
    }

    @BeforeEach
    void show() {
        model.show();
    }

    private Agenda agenda() {
        return document.current().analysis().agenda();
    }

    private AgendaStepId step(int number) {
        return agenda().steps().get(number - 1).id();
    }

    private void later(long minutes) {
        clock.go(minutes);
        model.tick();
    }

    @Test
    void withoutAnAgendaThereIsNothingToShow() {
        assertThat(model.rows()).isEmpty();
        assertThat(model.face().get()).isEqualTo(ClockFace.EMPTY);
        assertThat(model.summary().get()).isEmpty();
    }

    @Test
    void theUsualAgendaComesInOneStep() {
        model.useUsual();

        assertThat(model.rows()).hasSize(16);
        assertThat(model.rows())
                .filteredOn(row -> !row.dayHead().isEmpty())
                .extracting(AgendaRow::dayHead)
                .containsExactly("Day 1 · 5 h 50 min", "Day 2 · 10 h 45 min");
        assertThat(model.summary().get()).isEqualTo("0 of 16 steps done, 16 h 35 min planned");
        document.undo();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theClockRunsGoesOverAndSaysSoInWordsAndSign() {
        model.useUsual();
        model.startOrPausePresent();
        later(5);

        assertThat(model.face().get().spent()).isEqualTo("5:00");
        assertThat(model.face().get().left()).isEqualTo("10:00 left of 15 min");
        assertThat(model.face().get().behind()).isEqualTo("● As planned");
        assertThat(model.face().get().day())
                .isEqualTo("Day 1: 5 min of 5 h 50 min · ends at 14:50 as planned from here");
        assertThat(model.rows().get(0).sign()).isEqualTo("▶");

        later(22);
        assertThat(model.face().get().left()).isEqualTo("▲ 12:00 over the 15 min planned");
        assertThat(model.face().get().behind()).isEqualTo("▲ 12 min behind");
        assertThat(model.face().get().late()).isTrue();
        assertThat(model.rows().get(0).state()).isEqualTo("running, 27 min ▲ 12 min over");
    }

    @Test
    void aTickChangesNothingInTheDocument() {
        model.useUsual();
        var before = document.current();
        later(30);

        assertThat(document.current()).isSameAs(before);
    }

    @Test
    void theNextStepEndsOneAndBeginsAnotherAndIsUndoneAsOne() {
        model.useUsual();
        model.timekeeper().next();
        later(10);
        model.timekeeper().next();

        assertThat(agenda().steps().get(0).done()).isTrue();
        assertThat(agenda().steps().get(0).spentSeconds()).isEqualTo(600);
        assertThat(agenda().isRunning(step(2))).isTrue();
        assertThat(model.face().get().behind()).isEqualTo("▼ 5 min ahead");
        document.undo();
        assertThat(agenda().isRunning(step(1))).isTrue();
        assertThat(agenda().steps().get(0).done()).isFalse();
    }

    @Test
    void aPauseIsNotCounted() {
        model.useUsual();
        model.startOrPause(step(1));
        later(3);
        model.startOrPause(step(1));
        later(40);
        model.startOrPause(step(1));
        later(2);

        assertThat(model.face().get().spent()).isEqualTo("5:00");
    }

    @Test
    void theNightIsAskedAboutAndNothingGoesOnBeforeTheAnswer() {
        model.useUsual();
        model.startOrPause(step(1));
        later(23 * 60);

        assertThat(model.leftRunning().get()).contains("“Welcome” was left running: 23 h since", "15 min of them");
        model.timekeeper().pause();
        model.timekeeper().next();
        model.timekeeper().start(step(3));
        assertThat(agenda().isRunning(step(1))).isTrue();

        model.timekeeper().settle(Timekeeper.Count.PLANNED);
        assertThat(model.leftRunning().get()).isEmpty();
        assertThat(agenda().running()).isEmpty();
        assertThat(agenda().steps().get(0).spentSeconds()).isEqualTo(15 * 60);

        document.undo();
        model.timekeeper().settle(Timekeeper.Count.ALL);
        assertThat(agenda().steps().get(0).spentSeconds()).isEqualTo(23 * 3600);
        document.undo();
        model.timekeeper().settle(Timekeeper.Count.NOTHING);
        assertThat(agenda().steps().get(0).spentSeconds()).isZero();
        model.timekeeper().start(step(3));
        assertThat(agenda().isRunning(step(3))).isTrue();
    }

    @Test
    void aStepIsAddedBehindTheChosenOneEditedAndMovedOverTheNight() {
        model.useUsual();
        model.choose(step(8));
        model.add();
        model.editor().title().set("Evening walk");
        model.editor().minutes().set("20");
        model.editor().topic().set(AgendaTopic.BREAK);

        AgendaStep walk = agenda().steps().get(8);
        assertThat(walk.title()).isEqualTo("Evening walk");
        assertThat(walk.minutes()).isEqualTo(20);
        assertThat(walk.day()).isEqualTo(1);
        assertThat(model.rows().get(8).about()).isEqualTo("Break · 20 min");

        model.moveBy(walk.id(), 1);
        assertThat(agenda().step(walk.id()).orElseThrow().day()).isEqualTo(2);
        assertThat(agenda().steps().indexOf(agenda().step(walk.id()).orElseThrow()))
                .isEqualTo(8);
        model.moveBy(walk.id(), 1);
        assertThat(step(10)).isEqualTo(walk.id());
        model.moveTo(walk.id(), 0);
        assertThat(step(1)).isEqualTo(walk.id());
        assertThat(agenda().steps().get(0).day()).isEqualTo(1);
        model.editor().day().set(3);
        assertThat(step(17)).isEqualTo(walk.id());
        assertThat(agenda().days()).isEqualTo(3);
        assertThat(model.editor().days()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void theTimeSpentCanBePutRight() {
        model.useUsual();
        model.editor().spent().set("1");
        model.editor().spent().set("12");

        assertThat(agenda().steps().get(0).spentSeconds()).isEqualTo(720);
        document.undo();
        assertThat(agenda().steps().get(0).spentSeconds()).isZero();
        assertThat(model.editor().spent().get()).isEmpty();
    }

    @Test
    void whatIsParkedKnowsWhatItCameUpInAndIsAnsweredLater() {
        model.useUsual();
        model.timekeeper().start(step(3));
        assertThat(model.parked().park(" Who decides on ties? ")).isTrue();
        assertThat(model.parked().park("  ")).isFalse();

        ParkedLine line = model.parked().lines().get(0);
        assertThat(line.about().get()).isEqualTo("○ open · Dot vote · 2 Mar, 09:00");
        assertThat(model.parked().count().get()).isEqualTo("1 of 1 open");

        line.answer().set("The sponsor.");
        assertThat(items()).extracting(ParkedItem::answer).containsExactly("The sponsor.");
        assertThat(line.about().get()).startsWith("✓ answered");
        model.parked().remove(line.id());
        assertThat(items()).isEmpty();
        document.undo();
        assertThat(items()).hasSize(1);
    }

    private List<ParkedItem> items() {
        return document.current().analysis().parked();
    }
}
