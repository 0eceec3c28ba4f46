package org.plumbline.app.screen.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.RatedWorkshops.expert;
import static org.plumbline.app.testing.RatedWorkshops.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.ratings.RatingsViewModel.View;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.RatedWorkshops;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.widget.EntryValues.Entry;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.Verdict;
import org.plumbline.model.workshop.PeopleChange;
import org.plumbline.model.workshop.Workshop;

class RatingsViewModelTest {
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private WorkshopDocument document;
    private RatingsViewModel model;

    @BeforeEach
    void open() {
        open(RatedWorkshops.unrated(Invented.selection(), 2, 3));
    }

    private void open(Workshop workshop) {
        document = Invented.document(workshop);
        model = new RatingsViewModel(document, TestServices.with(dialogs));
        model.show();
    }

    private void rate(int row, int column, int value) {
        model.cells().enter(List.of(new Entry(row, column, Optional.of(value))));
    }

    @Test
    void aSheetIsShownOnlyWhenItWasChosen() {
        assertThat(model.cells().columns()).isZero();

        model.expert().set(Optional.of(expert(1)));

        assertThat(model.cells().rows()).isEqualTo(3);
        assertThat(List.of(model.cells().columnName(0), model.cells().columnName(1)))
                .containsExactly("Importance", "Frequency");
        model.hide();
        model.show();
        assertThat(model.cells().columns()).isZero();
    }

    @Test
    void whatIsTypedIsInTheWorkshopAndUndone() {
        model.expert().set(Optional.of(expert(0)));
        rate(1, 0, 4);
        rate(1, 1, 0);

        assertThat(document.current().analysis().ratings().get(0).tasks())
                .containsExactly(new TaskRating(task(1), Optional.of(4), Optional.of(0)));
        assertThat(model.cells().value(1, 1)).contains(0);
        assertThat(model.cells().meaning(1, 0)).isEqualTo("very important");
        document.undo();
        assertThat(model.cells().value(1, 1)).isEmpty();
        document.undo();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void theProgressCountsWhatIsMissing() {
        assertThat(model.hint().get()).isEqualTo("0 of 2 experts, 12 cells missing");
        model.view().set(View.EXPERTS);
        model.preview("Ada\tBen\n5\t4\n5\t\n5\t4");
        model.takePasted();
        model.aspect().set(Aspect.TASK_FREQUENCY);
        model.preview("Ada\tBen\n5\t4\n5\t4\n5\t4");
        model.takePasted();

        assertThat(model.hint().get()).isEqualTo("1 of 2 experts, one cell missing");
        assertThat(model.experts().stream().map(RatingsViewModel.Expert::filled))
                .containsExactly(6, 5);
    }

    @Test
    void somebodyWhoLeftKeepsTheirColumnAndIsNotWaitedFor() {
        model.expert().set(Optional.of(expert(1)));
        rate(0, 0, 3);
        document.apply(new PeopleChange.MarkLeft(expert(1), true));
        model.view().set(View.EXPERTS);

        assertThat(model.cells().columns()).isEqualTo(2);
        assertThat(model.hint().get()).isEqualTo("0 of 1 experts, 6 cells missing");
    }

    @Test
    void aTableWithNamesIsLookedAtFirstAndTakenInOneStep() {
        model.view().set(View.EXPERTS);

        assertThat(model.preview("1\t2\n3\t4")).isFalse();
        assertThat(model.preview("Task\tBen Example\tAda Invented\nKeep lamp 2 lit\t1\t2"))
                .isTrue();
        assertThat(document.dirty()).isFalse();
        model.takePasted();

        assertThat(model.cells().value(2, 0)).contains(2);
        assertThat(model.cells().value(2, 1)).contains(1);
        document.undo();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void resultsFollowTheCutOffs() {
        model.view().set(View.EXPERTS);
        model.preview("Ada\tBen\n3\t2\n5\t5\n0\t5");
        model.takePasted();
        model.aspect().set(Aspect.TASK_FREQUENCY);
        model.preview("Ada\tBen\n5\t5\n5\t5\n5\t5");
        model.takePasted();
        model.view().set(View.RESULTS);

        assertThat(verdicts()).containsExactly(Verdict.NOT_CRITICAL, Verdict.CRITICAL, Verdict.DROPPED);
        assertThat(model.counts().get()).isEqualTo("1 kept · 1 not critical · 1 dropped · 0 without result");
        assertThat(model.results().get(0).shown(Aspect.TASK_IMPORTANCE)).isEqualTo("2.5 · 2 of 2");
        assertThat(model.results().get(0).spread()).isEqualTo("importance 2·3     frequency 5·5");
        model.cutOffs().limit(Aspect.TASK_IMPORTANCE).set("2,5");
        assertThat(verdicts()).containsExactly(Verdict.CRITICAL, Verdict.CRITICAL, Verdict.DROPPED);
        model.cutOffs().share().set("51");
        assertThat(verdicts()).containsExactly(Verdict.CRITICAL, Verdict.CRITICAL, Verdict.CRITICAL);
        model.cutOffs().usual();
        assertThat(document.current().analysis().cutOffs()).isEqualTo(CutOffs.USUAL);
        assertThat(model.cutOffs().limit(Aspect.TASK_IMPORTANCE).get()).isEqualTo("3");
    }

    private List<Verdict> verdicts() {
        return model.results().stream().map(line -> line.result().verdict()).toList();
    }

    @Test
    void aCutOffThatCannotBeIsSaidAndChangesNothing() {
        for (String typed : List.of("", "many", "6", "-1", "NaN")) {
            model.cutOffs().limit(Aspect.TASK_IMPORTANCE).set(typed);
            assertThat(model.cutOffs().problem().get()).as(typed).contains("stays as it was");
        }

        assertThat(document.dirty()).isFalse();
        model.cutOffs().left();
        assertThat(model.cutOffs().limit(Aspect.TASK_IMPORTANCE).get()).isEqualTo("3");
        assertThat(model.cutOffs().problem().get()).isEmpty();
    }

    @Test
    void theDistinguishingValueIsAskedForWhereSomebodyWantsIt() {
        model.subject().set(Subject.COMPETENCIES);
        assertThat(model.aspects()).hasSize(2);

        model.cutOffs().distinguishing().set(true);

        assertThat(model.aspects()).hasSize(3);
        model.expert().set(Optional.of(expert(0)));
        rate(0, 2, 4);
        assertThat(document.current()
                        .analysis()
                        .ratings()
                        .get(0)
                        .competencies()
                        .get(0)
                        .distinguishing())
                .contains(4);
    }

    @Test
    void droppedTasksLeaveTheListInOneStepOnceConfirmed() {
        model.view().set(View.EXPERTS);
        model.preview("Ada\tBen\n0\t2\n5\t5\n0\t5");
        model.takePasted();
        model.view().set(View.RESULTS);
        Workshop before = document.current();

        dialogs.confirming(false);
        model.removeDropped();
        assertThat(document.current()).isEqualTo(before);
        dialogs.confirming(true);
        model.removeDropped();

        assertThat(document.current().analysis().tasks()).hasSize(1);
        assertThat(model.count(Verdict.DROPPED)).isZero();
        document.undo();
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereYetIsSaid() {
        open(RatedWorkshops.unrated(Invented.selection(), 2, 0));
        assertThat(model.nothing()).contains("no tasks");
        model.subject().set(Subject.COMPETENCIES);
        assertThat(model.nothing()).isEmpty();
        open(RatedWorkshops.unrated(Invented.selection(), 0, 2));
        assertThat(model.nothing()).contains("Nobody can rate");
    }
}
