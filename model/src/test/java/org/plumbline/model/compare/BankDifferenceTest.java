package org.plumbline.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.compare.FrameDifference.Part;
import org.plumbline.model.scale.BuiltInScales;

class BankDifferenceTest {
    private static final CompetencyBank BANK = Examples.bank();

    @Test
    void aBankDoesNotDifferFromItself() {
        var difference = BankDifference.between(BANK, BANK);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.same()).isEqualTo(2);
    }

    @Test
    void aNewerEditionSaysWhatIsNewChangedAndGone() {
        Competency listening =
                Examples.competency(Examples.LISTENING, "Listening").withDefinition("Hears well.");
        Competency welding = competency("welding", "Welding");

        var difference = BankDifference.between(BANK, bank(listening, welding));

        assertThat(difference.entries())
                .extracting(BankEntry::kind, BankEntry::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(BankEntry.Kind.CHANGED, "Listening"),
                        org.assertj.core.groups.Tuple.tuple(BankEntry.Kind.NEW, "Welding"),
                        org.assertj.core.groups.Tuple.tuple(BankEntry.Kind.GONE, "Planning"));
        assertThat(difference.entries().get(0).fields()).hasSize(1);
        assertThat(difference.same()).isZero();
    }

    @Test
    void aCompetencyWithAnotherIdIsFoundByItsName() {
        var after = bank(competency("x-1", "LISTENING:"), competency("x-2", "Planning"));

        assertThat(BankDifference.between(BANK, after).entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.before()).map(Competency::name).contains("Listening"));
    }

    @Test
    void aNameWithATypingMistakeIsFound() {
        var after = bank(competency("x-1", "Listenning"), competency("x-2", "Planing"));

        assertThat(BankDifference.between(BANK, after).entries())
                .extracting(BankEntry::kind)
                .containsOnly(BankEntry.Kind.CHANGED);
    }

    @Test
    void aNumberCountsOnlyWhereTheWordsAgree() {
        Competency numbered = competency("a", "Planning").toBuilder().number(12).build();
        Competency renamed = numbered.toBuilder()
                .id(new CompetencyId("b"))
                .name("Scheduling of the year")
                .build();
        Competency another =
                Competency.named(new CompetencyId("c"), "Welding", BuiltInScales.FAMILIARITY.id()).toBuilder()
                        .number(12)
                        .definition("Joins sheets of metal.")
                        .build();

        assertThat(kinds(bank(numbered), bank(renamed))).containsExactly(BankEntry.Kind.CHANGED);
        assertThat(kinds(bank(numbered), bank(another))).containsExactly(BankEntry.Kind.NEW, BankEntry.Kind.GONE);
    }

    @Test
    void aNumberDoesNotCountAcrossKindsOfDocument() {
        Competency numbered = competency("a", "Planning").toBuilder().number(12).build();
        Competency renamed = numbered.toBuilder()
                .id(new CompetencyId("b"))
                .name("Scheduling of the year")
                .build();
        var city = bank(renamed).toBuilder()
                .source(new BankSource("los-angeles", "model.txt", ""))
                .build();

        assertThat(kinds(bank(numbered), city)).containsExactly(BankEntry.Kind.NEW, BankEntry.Kind.GONE);
    }

    @Test
    void aNameThatTwoHaveIsMatchedToNeither() {
        var before = bank(competency("a", "Planning"));
        var after = bank(competency("b", "Planning"), competency("c", "planning"));

        assertThat(kinds(before, after)).containsExactly(BankEntry.Kind.NEW, BankEntry.Kind.NEW, BankEntry.Kind.GONE);
    }

    @Test
    void theSameCompetenciesInAnotherOrderHaveMoved() {
        var after = BANK.toBuilder()
                .competencies(
                        List.of(BANK.competencies().get(1), BANK.competencies().get(0)))
                .build();

        var difference = BankDifference.between(BANK, after);

        assertThat(difference.moved()).isTrue();
        assertThat(difference.entries()).isEmpty();
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void whatStandsBesideTheCompetenciesIsComparedAsLines() {
        var after = BANK.toBuilder()
                .title("Another title")
                .scales(List.of(BuiltInScales.FAMILIARITY, BuiltInScales.SKILL_5))
                .categories(List.of(new Category(new CategoryId("people"), "People", "")))
                .positions(List.of(new PositionProfile("Clerk", "C-1", "Office", "", Optional.empty())))
                .paths(List.of(new CareerPath("Office", List.of("Clerk"))))
                .tasks(List.of(new BankTask("T1", "Sorts letters", "", "")))
                .build();

        assertThat(BankDifference.between(BANK, after).frame())
                .extracting(FrameDifference::part)
                .containsExactly(Part.TITLE, Part.SCALE, Part.CATEGORY, Part.POSITION, Part.PATH, Part.TASK);
        assertThat(BankDifference.between(after, BANK).frame())
                .contains(new FrameDifference(Part.POSITION, "Clerk · C-1 · Office", ""));
    }

    @Test
    void manyNamesWithATypingMistakeAreComparedInNoTime() {
        var before = large("a", "Competency");
        var after = large("b", "Competencey");

        var difference = assertTimeout(Duration.ofSeconds(5), () -> BankDifference.between(before, after));

        assertThat(difference.entries()).hasSize(5_000);
        assertThat(difference.count(BankEntry.Kind.CHANGED)).isEqualTo(5_000);
    }

    @Test
    void twentyThousandOfOneNameAreComparedInNoTime() {
        var before = same("a");
        var after = same("b");

        assertTimeout(Duration.ofSeconds(5), () -> BankDifference.between(before, after));
    }

    private static CompetencyBank large(String start, String name) {
        return bank(IntStream.range(0, 5_000)
                .mapToObj(i -> competency(start + i, name + " of kind " + i))
                .toArray(Competency[]::new));
    }

    private static CompetencyBank same(String start) {
        return bank(IntStream.range(0, 20_000)
                .mapToObj(i -> competency(start + i, "Planning"))
                .toArray(Competency[]::new));
    }

    private static List<BankEntry.Kind> kinds(CompetencyBank before, CompetencyBank after) {
        return BankDifference.between(before, after).entries().stream()
                .map(BankEntry::kind)
                .toList();
    }

    private static Competency competency(String id, String name) {
        return Examples.competency(new CompetencyId(id), name);
    }

    private static CompetencyBank bank(Competency... competencies) {
        return new CompetencyBank(
                new BankId("other"), BANK.title(), BankSource.OWN, BANK.scales(), List.of(), List.of(competencies));
    }
}
