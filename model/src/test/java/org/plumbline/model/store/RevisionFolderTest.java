package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.CompetencyChange;
import org.plumbline.model.edit.FrameChange;
import org.plumbline.model.edit.Revision;
import org.plumbline.model.edit.Wanted;
import org.plumbline.model.edit.WordsChange;

class RevisionFolderTest {
    private static final CompetencyBank BANK = Examples.bank();

    @TempDir
    Path folder;

    @Test
    void revisionsAreReadAsTheyWereWritten() {
        RevisionFolder revisions = RevisionFolder.of(folder.resolve("bank.json"));
        Revision first = revision(1, BANK, new FrameChange.RetitleBank("Another").applyTo(BANK));
        Revision second = revision(2, BANK, new CompetencyChange.RemoveCompetency(Examples.LISTENING).applyTo(BANK));
        assertThat(revisions.next()).isEqualTo(1);
        revisions.add(first);
        revisions.add(second);

        assertThat(revisions.read().revisions()).containsExactly(first, second);
        assertThat(revisions.next()).isEqualTo(3);
        assertThat(folder.resolve("bank.revisions")).isDirectory();
    }

    @Test
    void goingOnWithTheSameWithinMinutesIsOneRevision() {
        RevisionFolder revisions = RevisionFolder.of(folder.resolve("bank.json"));
        CompetencyBank first = redefined(BANK, Examples.LISTENING, "Hears.");
        CompetencyBank second = redefined(first, Examples.LISTENING, "Hears and understands.");
        CompetencyBank elsewhere = redefined(second, Examples.PLANNING, "Plans.");
        CompetencyBank later = redefined(elsewhere, Examples.PLANNING, "Plans ahead.");
        revisions.add(typed(1, 0, BANK, first));
        revisions.add(typed(2, 60, first, second));
        revisions.add(typed(2, 70, second, elsewhere));
        revisions.add(typed(3, 4000, elsewhere, later));

        assertThat(revisions.read().revisions()).extracting(Revision::number).containsExactly(1, 2, 3);
        assertThat(revisions.read().stateAfter(0, later)).contains(BANK);
        assertThat(revisions.read().stateAfter(1, later)).contains(second);
        assertThat(revisions.read().stateAfter(2, later)).contains(elsewhere);
    }

    private static CompetencyBank redefined(CompetencyBank bank, CompetencyId id, String words) {
        return bank.toBuilder()
                .competencies(bank.competencies().stream()
                        .map(one -> one.id().equals(id) ? one.withDefinition(words) : one)
                        .toList())
                .build();
    }

    private static Revision typed(int number, long seconds, CompetencyBank before, CompetencyBank after) {
        return Revision.between(
                number, Examples.NOON.plusSeconds(seconds), "Ana Example", List.of("typing"), before, after);
    }

    @Test
    void everyEarlierStateCanBeHadAgain() {
        RevisionFolder revisions = RevisionFolder.of(folder.resolve("bank.json"));
        List<BankChange> changes = List.of(
                new FrameChange.RetitleBank("Another"),
                new CompetencyChange.RemoveCompetency(Examples.LISTENING),
                new WordsChange.ReplaceWords(new Wanted("Planning", true, true), "Foresight"));
        var states = new java.util.ArrayList<>(List.of(BANK));
        for (BankChange change : changes) {
            CompetencyBank before = states.get(states.size() - 1);
            CompetencyBank after = change.applyTo(before);
            revisions.add(revision(revisions.next(), before, after));
            states.add(after);
        }

        for (int number = 0; number <= 3; number++) {
            assertThat(revisions.read().stateAfter(number, states.get(3))).contains(states.get(number));
        }
    }

    @Test
    void aRevisionThatCannotBeReadIsNamedAndNothingIsPutTogetherAcrossIt() throws Exception {
        RevisionFolder revisions = RevisionFolder.of(folder.resolve("bank.json"));
        CompetencyBank second = new FrameChange.RetitleBank("Second").applyTo(BANK);
        CompetencyBank third = new FrameChange.RetitleBank("Third").applyTo(BANK);
        revisions.add(revision(1, BANK, second));
        revisions.add(revision(2, second, third));
        revisions.add(revision(3, third, BANK));
        Files.writeString(folder.resolve("bank.revisions/000002.json"), "{");

        RevisionFolder.History history = revisions.read();

        assertThat(history.problems()).singleElement().asString().contains("000002.json");
        assertThat(history.revisions()).extracting(Revision::number).containsExactly(1, 3);
        assertThat(history.stateAfter(2, BANK)).contains(third);
        assertThat(history.stateAfter(1, BANK)).isEmpty();
        assertThat(history.stateAfter(0, BANK)).isEmpty();
    }

    @Test
    void aRevisionOfManyCompetenciesIsKeptInParts() throws Exception {
        CompetencyBank large = BANK.toBuilder()
                .competencies(IntStream.range(0, 4_500)
                        .mapToObj(i -> Examples.competency(new CompetencyId("c-" + i), "Planning " + i))
                        .toList())
                .build();
        CompetencyBank after =
                new WordsChange.ReplaceWords(new Wanted("Planning", true, true), "Foresight").applyTo(large);
        RevisionFolder revisions = RevisionFolder.of(folder.resolve("bank.json"));
        revisions.add(revision(1, large, after));

        try (var files = Files.list(folder.resolve("bank.revisions"))) {
            assertThat(files).hasSize(3);
        }
        assertThat(revisions.next()).isEqualTo(2);
        assertThat(revisions.read().stateAfter(0, after)).contains(large);
    }

    private static Revision revision(int number, CompetencyBank before, CompetencyBank after) {
        return Revision.between(number, Examples.NOON, "Ana", List.of("bankchange.test"), before, after);
    }
}
