package org.plumbline.app.screen.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.screen.ratings.Subject.Rating;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.RatedWorkshops;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.workshop.Workshop;

class PastedRatingsTest {
    private Workshop workshop = RatedWorkshops.unrated(Invented.selection(), 3, 3);

    private PastedRatings read(String text) {
        return PastedRatings.read(text, Subject.TASKS.things(workshop), Aspect.TASK_IMPORTANCE, new Given(workshop));
    }

    private static Rating rating(int expert, int task, int value) {
        return new Rating(RatedWorkshops.expert(expert), "task-" + task, Aspect.TASK_IMPORTANCE, Optional.of(value));
    }

    @Test
    void columnsGoByNamesAndRowsByWords() {
        PastedRatings paste = read("Task\tcleo  SAMPLE\tBen\nkeep lamp 1 lit\t5\t0\nKeep lamp 0 lit.\t3\t\n");

        assertThat(paste.experts()).containsExactly("Cleo Sample", "Ben Example");
        assertThat(paste.ratings()).containsExactlyInAnyOrder(rating(2, 1, 5), rating(1, 1, 0), rating(2, 0, 3));
        assertThat(paste.problems()).isEmpty();
    }

    @Test
    void withoutWordsTheRowsGoByTheirOrder() {
        assertThat(read("Ada\n4\n\n2").ratings()).containsExactly(rating(0, 0, 4), rating(0, 2, 2));
        assertThat(read("Ada\n4\n4\n4\n4").problems()).containsExactly("Row 5 is one too many: the list has 3 lines.");
    }

    @Test
    void whatIsUnknownOrOffTheScaleIsNamedAndTheRestComesIn() {
        PastedRatings paste =
                read("Task\tAda\tZoe\tAda\nKeep lamp 0 lit\t6\t4\t1\nFly\t3\t3\t3\nKeep lamp 1 lit\t2\t\t");

        assertThat(paste.ratings()).containsExactly(rating(0, 1, 2));
        assertThat(paste.problems())
                .containsExactly(
                        "“Zoe” is not an expert of this workshop; add the person at the stage People, or mend the name.",
                        "“Ada Invented” stands in the first row twice; the second column is left out.",
                        "Ada Invented, “Keep lamp 0 lit.”: “6” is not 0 to 5.",
                        "Row 3: “Fly” is not on the list.");
    }

    @Test
    void aPartOfANameThatTwoHaveIsNobody() {
        workshop = RatedWorkshops.unrated(Invented.selection(), 6, 3);

        assertThat(read("Invented\n3").ratings()).isEmpty();
        assertThat(read("Ada Invented\n3").ratings()).hasSize(1);
    }

    /** 300 rows, 20 of them wrong: the good ones come in. */
    @Test
    void aLongTableWithABadRowNowAndThenComesInButForThose() {
        workshop = RatedWorkshops.unrated(Invented.selection(), 3, 300);
        var text = new StringBuilder("Ada");
        for (int i = 0; i < 300; i++) {
            text.append('\n').append(i % 15 == 0 ? "much" : String.valueOf(i % 6));
        }

        PastedRatings paste = read(text.toString());

        assertThat(paste.ratings()).hasSize(280);
        assertThat(paste.problems()).hasSize(20);
    }

    @Test
    void whatStandsThereAlreadyIsNoNewsAndWhatDiffersIsCounted() {
        workshop =
                Subject.TASKS.change(List.of(rating(0, 0, 4), rating(0, 1, 4))).applyTo(workshop);

        PastedRatings paste = read("Ada\n4\n5\n1");

        assertThat(paste.ratings()).containsExactly(rating(0, 1, 5), rating(0, 2, 1));
        assertThat(paste.replaced()).isEqualTo(1);
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        workshop = Subject.TASKS.change(List.of(rating(0, 0, 4))).applyTo(workshop);

        assertThat(read("Ada\n\n5").ratings()).containsExactly(rating(0, 1, 5));
    }

    @Test
    void onlyATextWithWordsInItsFirstRowIsATable() {
        assertThat(PastedRatings.isTable("1\t2\n3\t4")).isFalse();
        assertThat(PastedRatings.isTable("Ada")).isFalse();
        assertThat(PastedRatings.isTable("\tAda\nx\t3")).isTrue();
    }
}
