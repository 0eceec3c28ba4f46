package org.plumbline.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.scale.BuiltInScales;

/** Only what was ticked is taken over, and what stays keeps its id. */
class BankUpdateTest {
    private static final BankSource SECOND = new BankSource("usds", "second.txt", "22");

    private final CompetencyBank before = Examples.bank();
    private final Competency first = before.competencies().get(0);
    private final Competency last =
            before.competencies().get(before.competencies().size() - 1);

    /** The first in other words and under another id, a new one after it on another scale, the last one gone. */
    private CompetencyBank after() {
        var category = new Category(new CategoryId("news"), "News", "");
        var competencies = new ArrayList<>(before.competencies());
        competencies.set(
                0,
                first.withDefinition("Said in other words.").toBuilder()
                        .id(new CompetencyId("renumbered"))
                        .build());
        competencies.remove(last);
        competencies.add(
                1,
                Competency.named(new CompetencyId("new"), "Rowing", BuiltInScales.DEMAND.id()).toBuilder()
                        .category(category.id())
                        .build());
        var scales = new ArrayList<>(before.scales());
        scales.add(BuiltInScales.DEMAND);
        return before.toBuilder()
                .source(SECOND)
                .scales(scales)
                .categories(List.of(category))
                .competencies(competencies)
                .positions(List.of(new PositionProfile("Rower", "", "", "", Optional.empty())))
                .build();
    }

    private List<BankEntry> entries(BankEntry.Kind... kinds) {
        return BankDifference.between(before, after()).entries().stream()
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .toList();
    }

    @Test
    void everythingTickedIsTheNewerEditionUnderTheOldIds() {
        CompetencyBank updated = BankUpdate.of(
                before, after(), entries(BankEntry.Kind.NEW, BankEntry.Kind.CHANGED, BankEntry.Kind.GONE), true);

        BankDifference rest = BankDifference.between(updated, after());
        assertThat(rest.entries()).isEmpty();
        assertThat(rest.moved()).isFalse();
        assertThat(updated.source()).isEqualTo(SECOND);
        assertThat(updated.positions()).hasSize(1);
        assertThat(updated.competencies().get(0).id()).isEqualTo(first.id());
        assertThat(updated.competencies().get(0).definition()).isEqualTo("Said in other words.");
        assertThat(updated.competencies().get(1).name()).isEqualTo("Rowing");
    }

    @Test
    void nothingTickedLeavesEveryWordAsItWas() {
        CompetencyBank updated = BankUpdate.of(before, after(), List.of(), false);

        assertThat(updated.competencies()).isEqualTo(before.competencies());
        assertThat(updated.scales()).isEqualTo(before.scales());
        assertThat(updated.positions()).isEmpty();
    }

    @Test
    void whatIsGoneStaysUnlessItIsTicked() {
        CompetencyBank kept = BankUpdate.of(before, after(), entries(BankEntry.Kind.CHANGED), false);
        CompetencyBank gone = BankUpdate.of(before, after(), entries(BankEntry.Kind.GONE), false);

        assertThat(kept.competencies()).contains(last).hasSameSizeAs(before.competencies());
        assertThat(gone.competencies()).doesNotContain(last).contains(first);
    }

    @Test
    void aNewCompetencyBringsItsScaleAndItsCategory() {
        CompetencyBank updated = BankUpdate.of(before, after(), entries(BankEntry.Kind.NEW), false);

        Competency rowing = updated.competencies().get(1);
        assertThat(updated.scaleOf(rowing).levels()).isEqualTo(BuiltInScales.DEMAND.levels());
        assertThat(rowing.category().flatMap(updated::category).orElseThrow().name())
                .isEqualTo("News");
    }

    @Test
    void anIdThatIsTakenByAnotherCompetencyGetsANumber() {
        Competency clash = Competency.named(last.id(), "Quite another thing", first.scale());
        CompetencyBank other =
                before.toBuilder().competencies(List.of(first, clash)).build();
        BankEntry fresh = BankEntry.added(clash);

        CompetencyBank updated = BankUpdate.of(before, other, List.of(fresh), false);

        assertThat(updated.competencies()).contains(last);
        assertThat(updated.competency(new CompetencyId(last.id() + "-2"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Quite another thing");
    }
}
