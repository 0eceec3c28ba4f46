package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;

class AlikeTasksTest {
    @Test
    void tasksThatShareMostOfTheirTermsAreNamedWithWhatTheyShare() {
        List<AlikeTasks> pairs = alike("Answer calls from users.", "Buy parts.", "Answering every call of the users");

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.earlier().id()).isEqualTo(new TaskId("1"));
            assertThat(pair.later().id()).isEqualTo(new TaskId("3"));
            assertThat(pair.shared()).containsExactly("answer", "calls", "users");
        });
    }

    @Test
    void oneSharedTermOrTheSmallerPartOfManyIsNotEnough() {
        assertThat(alike("Answer calls.", "Answer letters.")).isEmpty();
        assertThat(alike("Install routers in branch offices.", "Install routers and document cabling plans."))
                .isEmpty();
    }

    @Test
    void theSameWordsAreTheSameHoweverShortTheyAre() {
        assertThat(alike("Do DNS.", "do  dns")).singleElement().satisfies(pair -> assertThat(pair.shared())
                .isEmpty());
        assertThat(alike("", "")).isEmpty();
    }

    @Test
    void tasksThatSomebodyKeepsApartAreNotNamedAgain() {
        TaskStatement one = task("1", "Answer calls from users.");
        TaskStatement other = task("2", "Answer the users’ calls.");

        assertThat(AlikeTasks.in(List.of(one, other))).hasSize(1);
        assertThat(AlikeTasks.in(List.of(one.apartFrom(other.id()), other))).isEmpty();
        assertThat(AlikeTasks.in(List.of(one, other.apartFrom(one.id())))).isEmpty();
    }

    @Test
    void aHundredAndFiftyTasksAreLookedThroughBetweenTwoKeystrokes() {
        List<String> vocabulary = new Random(7)
                .ints(400, 0, 90_000)
                .mapToObj(number -> "word" + Integer.toString(number, 26))
                .toList();
        var random = new Random(11);
        var tasks = new ArrayList<TaskStatement>();
        for (int i = 0; i < 150; i++) {
            String words = random.ints(15, 0, vocabulary.size())
                    .mapToObj(vocabulary::get)
                    .collect(Collectors.joining(" "));
            tasks.add(task(String.valueOf(i), words));
        }
        AlikeTasks.in(tasks);
        long began = System.nanoTime();
        AlikeTasks.in(tasks);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(250));
    }

    private static List<AlikeTasks> alike(String... texts) {
        var tasks = new ArrayList<TaskStatement>();
        for (String text : texts) {
            tasks.add(task(String.valueOf(tasks.size() + 1), text));
        }
        return AlikeTasks.in(tasks);
    }

    private static TaskStatement task(String id, String text) {
        return new TaskStatement(new TaskId(id), text, "", Optional.empty());
    }
}
