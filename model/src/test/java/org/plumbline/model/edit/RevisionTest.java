package org.plumbline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;

class RevisionTest {
    private static final CompetencyBank BANK = bank(12);

    @Test
    void anEditOfOneCompetencyTouchesThatOneAlone() {
        var after = edited(BANK, 3, "Another definition.");

        var revision = between(BANK, after);

        assertThat(revision.competencies()).singleElement().satisfies(one -> assertThat(one.id())
                .isEqualTo(BANK.competencies().get(3).id()));
        assertThat(revision.frame()).isEmpty();
        assertThat(revision.undo(after)).isEqualTo(BANK);
    }

    @Test
    void amongThoseThatOnlyMovedAsFewAsPossibleAreTouched() {
        var after =
                new CompetencyChange.MoveCompetency(BANK.competencies().get(9).id(), Optional.empty(), 2).applyTo(BANK);

        var revision = between(BANK, after);

        assertThat(revision.competencies()).hasSize(1);
        assertThat(revision.undo(after)).isEqualTo(BANK);
    }

    @Test
    void aTitleIsKeptAndWhatDidNotChangeBesideItIsNot() {
        var after = BANK.toBuilder().title("Another").build();

        var frames = between(BANK, after).frame().orElseThrow();

        assertThat(frames.before().title()).contains(BANK.title());
        assertThat(frames.before().scales()).isEmpty();
        assertThat(between(BANK, after).undo(after)).isEqualTo(BANK);
    }

    @Test
    void everyChangeCanBeTakenBack() {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            CompetencyBank after = scrambled(BANK, random);

            assertThat(between(BANK, after).undo(after)).isEqualTo(BANK);
            assertThat(between(after, BANK).undo(BANK)).isEqualTo(after);
        }
    }

    @Test
    void aBankOfTwentyThousandIsRevisedInNoTime() {
        var large = bank(20_000);
        var after = new CompetencyChange.MoveCompetency(
                        large.competencies().get(19_000).id(), Optional.empty(), 5)
                .applyTo(edited(large, 7, "Another."));

        var revision = assertTimeout(Duration.ofSeconds(2), () -> between(large, after));

        assertThat(revision.competencies()).hasSize(2);
    }

    private static CompetencyBank scrambled(CompetencyBank bank, Random random) {
        var competencies = new ArrayList<>(bank.competencies());
        java.util.Collections.shuffle(competencies, random);
        competencies.subList(0, random.nextInt(5)).clear();
        for (int i = 0; i < random.nextInt(4); i++) {
            competencies.add(
                    random.nextInt(competencies.size()), Examples.competency(new CompetencyId("new-" + i), "New " + i));
        }
        competencies.set(0, competencies.get(0).withDefinition("Edited " + random.nextInt()));
        var builder = bank.toBuilder().competencies(competencies);
        if (random.nextBoolean()) {
            builder.categories(List.of(new Category(new CategoryId("c"), "C" + random.nextInt(), "")));
        }
        return builder.build();
    }

    private static CompetencyBank edited(CompetencyBank bank, int index, String definition) {
        Competency competency = bank.competencies().get(index).withDefinition(definition);
        return new CompetencyChange.EditCompetency(competency, CompetencyField.DEFINITION, "").applyTo(bank);
    }

    private static Revision between(CompetencyBank before, CompetencyBank after) {
        return Revision.between(1, Examples.NOON, "Ana", List.of("bankchange.test"), before, after);
    }

    private static CompetencyBank bank(int count) {
        return Examples.bank().toBuilder()
                .competencies(IntStream.range(0, count)
                        .mapToObj(i -> Examples.competency(new CompetencyId("c-" + i), "Competency " + i))
                        .toList())
                .build();
    }
}
