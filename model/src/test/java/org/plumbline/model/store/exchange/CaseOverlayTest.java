package org.plumbline.model.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A package that came in goes out as it was, but for what was changed in its bank. */
class CaseOverlayTest {
    private static final Instant LATER = Instant.parse("2026-09-09T09:09:09Z");

    @Test
    void nothingChangedIsTheSameJson() {
        ObjectNode tree = Packages.harbour();

        assertThat(written(Packages.read(tree).bank())).isEqualTo(Packages.harbour());
    }

    @Test
    void aChangedDefinitionChangesOneStatement() {
        ObjectNode expected = Packages.harbour();
        ((ObjectNode) expected.at("/CFItems/4"))
                .put("fullStatement", "Another one.")
                .put("lastChangeDateTime", LATER.toString());
        touched(expected);

        assertThat(edited(1, competency -> competency.withDefinition("Another one.")))
                .isEqualTo(expected);
    }

    @Test
    void aChangedLevelTextChangesOneDescription() {
        ObjectNode expected = Packages.harbour();
        ((ObjectNode) expected.at("/CFRubrics/0/CFRubricCriteria/2/CFRubricCriterionLevels/1"))
                .put("description", "Better said.");
        touched(expected);

        assertThat(edited(2, competency -> competency.withLevelText(3, "Better said.")))
                .isEqualTo(expected);
    }

    @Test
    void aRemovedCompetencyTakesItsOwnPartsWithItAndNothingElse() {
        CompetencyBank bank = Packages.read(Packages.harbour()).bank();
        var fewer = new ArrayList<>(bank.competencies());
        fewer.remove(0);

        JsonNode out = written(bank.toBuilder().competencies(fewer).build());

        ObjectNode expected = Packages.harbour();
        ((ArrayNode) expected.get("CFItems")).remove(3);
        ((ArrayNode) expected.at("/CFRubrics/0/CFRubricCriteria")).remove(0);
        ArrayNode links = (ArrayNode) expected.get("CFAssociations");
        String gone = Packages.uuid(20);
        for (int i = links.size() - 1; i >= 0; i--) {
            if (links.get(i).toString().contains(gone)) {
                links.remove(i);
            }
        }
        touched(expected);
        assertThat(out).isEqualTo(expected);
    }

    @Test
    void aNewCompetencyIsAddedAndEverythingElseStays() {
        CompetencyBank bank = Packages.read(Packages.harbour()).bank();
        var more = new ArrayList<>(bank.competencies());
        more.add(
                3,
                Competency.named(
                                new CompetencyId("new"),
                                "New craft",
                                bank.scales().get(0).id())
                        .toBuilder()
                        .category(bank.categories().get(1).id())
                        .level(LevelText.of(2, "Does the new craft."))
                        .build());

        JsonNode out = written(bank.toBuilder().competencies(more).build());

        assertThat(out.get("CFItems")).hasSize(Packages.harbour().get("CFItems").size() + 1);
        assertThat(out.at("/CFItems/6/fullStatement").asString("")).isEqualTo("New craft");
        assertThat(out.get("CFItems")).containsAll(Packages.harbour().get("CFItems"));
        assertThat(out.get("CFAssociations")).containsAll(Packages.harbour().get("CFAssociations"));
        assertThat(out.at("/CFRubrics/0/CFRubricCriteria"))
                .containsAll(Packages.harbour().at("/CFRubrics/0/CFRubricCriteria"));
    }

    /** Each edit goes out into the package and comes back in as the same bank. */
    @Test
    void everyEditComesBack() {
        Stream.concat(edits().stream(), editsOfPlaces().stream()).forEach(edit -> {
            CompetencyBank bank = edit.apply(Packages.read(Packages.harbour()).bank());

            CompetencyBank again = Packages.read((ObjectNode) written(bank)).bank();

            assertThat(plain(again)).isEqualTo(plain(bank));
        });
    }

    @Test
    void whatVersion10CannotHoldIsSaidAndLeftOut() {
        CompetencyBank bank = Packages.read(Packages.harbour()).bank();

        assertThat(CaseWriter.notCarried(bank, CaseVersion.V1_1)).isEmpty();
        assertThat(CaseWriter.notCarried(bank, CaseVersion.V1_0))
                .singleElement()
                .asString()
                .contains("“extensions”");
        JsonNode out = CaseWriter.tree(bank, CaseVersion.V1_0, LATER);
        assertThat(out.has("extensions")).isFalse();
        assertThat(out.at("/CFDocument").has("caseVersion")).isFalse();
        assertThat(out.get("CFItems")).isEqualTo(Packages.harbour().get("CFItems"));
    }

    private static List<UnaryOperator<CompetencyBank>> edits() {
        return List.of(
                bank -> bank.toBuilder().title("Another title").build(),
                bank -> change(bank, 0, one -> one.withName("Renamed")),
                bank -> change(bank, 0, one -> one.withDefinition("")),
                bank -> change(
                        bank, 0, one -> one.toBuilder().number(Optional.empty()).build()),
                bank -> change(bank, 1, one -> one.toBuilder()
                        .number(12)
                        .indicator("Ties knots.")
                        .build()),
                bank -> change(bank, 2, one -> one.toBuilder()
                        .required(new BankRequirement(Optional.of("Pilot"), 4, Evidence.MARKED))
                        .build()),
                bank -> change(bank, 3, one -> one.toBuilder()
                        .level(new LevelText(2, "Text", List.of("First", "Second")))
                        .build()),
                bank -> change(bank, 4, one -> one.toBuilder()
                        .skill(new Skill(
                                "Splicing", "", List.of(new BankRequirement(Optional.empty(), 2, Evidence.STATED))))
                        .neededBeforeEntry(true)
                        .build()));
    }

    private static List<UnaryOperator<CompetencyBank>> editsOfPlaces() {
        return List.of(
                bank -> change(bank, 5, one -> one.toBuilder()
                        .category(bank.categories().get(0).id())
                        .build()),
                bank -> change(bank, 6, one -> one.toBuilder()
                        .category(Optional.empty())
                        .build()),
                bank -> change(bank, 8, one -> one.withLevelText(2, "The first text of it.")),
                bank -> change(
                        bank, 0, one -> Competency.named(
                                        one.id(),
                                        one.name(),
                                        bank.scales().get(1).id())
                                .toBuilder()
                                .category(one.category())
                                .level(LevelText.of(1, "On the other scale."))
                                .build()),
                bank -> reversed(bank),
                bank -> bank.toBuilder()
                        .tasks(List.of(new BankTask("T1", "Weigh anchor.", "53-5000", "Core")))
                        .build(),
                bank -> bank.toBuilder().scales(renamed(bank.scales())).build(),
                bank -> bank.toBuilder()
                        .competencies(bank.competencies().stream()
                                .filter(one -> !one.category()
                                        .equals(Optional.of(
                                                bank.categories().get(1).id())))
                                .toList())
                        .build());
    }

    private static CompetencyBank reversed(CompetencyBank bank) {
        var competencies = new ArrayList<>(bank.competencies());
        Collections.reverse(competencies);
        return bank.toBuilder().competencies(competencies).build();
    }

    private static List<Scale> renamed(List<Scale> scales) {
        Scale first = scales.get(0);
        var changed = new ArrayList<>(scales);
        var levels = new ArrayList<>(first.levels());
        levels.set(1, new Level(2, "Calm", List.of("Keeps calm.", "Says so.")));
        changed.set(0, new Scale(first.id(), "Another name", first.kind(), first.direction(), levels));
        return changed;
    }

    private static CompetencyBank change(CompetencyBank bank, int index, UnaryOperator<Competency> edit) {
        var competencies = new ArrayList<>(bank.competencies());
        competencies.set(index, edit.apply(competencies.get(index)));
        return bank.toBuilder().competencies(competencies).build();
    }

    private static JsonNode edited(int index, UnaryOperator<Competency> edit) {
        return written(change(Packages.read(Packages.harbour()).bank(), index, edit));
    }

    private static CompetencyBank plain(CompetencyBank bank) {
        return bank.toBuilder()
                .original(Optional.empty())
                .source(BankSource.OWN)
                .build();
    }

    /** Read again from its bytes, as whoever gets the file reads it. */
    private static JsonNode written(CompetencyBank bank) {
        return Packages.parse(CaseWriter.write(bank, CaseVersion.V1_1, LATER));
    }

    private static void touched(ObjectNode tree) {
        ((ObjectNode) tree.get("CFDocument")).put("lastChangeDateTime", LATER.toString());
    }
}
