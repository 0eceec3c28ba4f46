package org.plumbline.model.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.scale.Level;
import org.plumbline.model.store.FileProblem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages of other tools: what becomes of them, and what is said about the rest. */
class CaseReaderTest {

    @Test
    void everythingThatABankHasAPlaceForIsInIt() {
        Draft draft = Packages.read(Packages.harbour());
        CompetencyBank bank = draft.bank();

        assertThat(draft.family()).isEqualTo(Family.CASE);
        assertThat(bank.title()).isEqualTo("Harbour office 港");
        assertThat(bank.categories())
                .extracting(category -> category.name() + "|" + category.description())
                .containsExactly("Seamanship|", "Seamanship › Knots|", "Office|Everything done at a desk.");
        assertThat(bank.competencies()).hasSize(9);
        // Eight criteria with four levels each.
        assertThat(bank.competencies().stream().mapToInt(Competency::levelCount).sum())
                .isEqualTo(32);
        Competency first = bank.competencies().get(0);
        assertThat(first.name()).isEqualTo("Craft 0");
        assertThat(first.definition()).isEqualTo("Does craft 0 with care.");
        assertThat(first.number()).contains(7);
        assertThat(bank.tasks())
                .containsExactly(
                        new BankTask("", "Tie up a ferry in a gale.", "", ""),
                        new BankTask("", "Answer the radio.", "", ""));
    }

    @Test
    void itemsWithoutWordsAreNamedAndMakeNoCompetency() {
        Draft draft = read("{\"CFDocument\": {\"title\": \"T\"}, \"CFItems\": [null, 3, {\"identifier\": null}]}");

        assertThat(draft.bank().isEmpty()).isTrue();
        assertThat(draft.warnings())
                .filteredOn(warning -> warning.text().contains("has no statement"))
                .extracting(Warning::place)
                .containsExactly("/CFItems/0", "/CFItems/1", "/CFItems/2");
    }

    @Test
    void aPackageThatIsBuiltInAnotherWaySaysWhyNothingWasFound() {
        Draft draft = read("{\"CFDocument\": {\"caseVersion\": \"9.0\"}, \"CFItems\": \"no\"}");

        assertThat(draft.bank().isEmpty()).isTrue();
        assertThat(draft.warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.contains("“CFItems” is no list"))
                .anyMatch(text -> text.contains("version “9.0”"))
                .anyMatch(text -> text.contains("holds no items"));
    }

    private static Draft read(String json) {
        return ExchangeReader.read("package.json", json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Test
    void levelsStandLowestFirstByTheirScores() {
        CompetencyBank bank = Packages.read(Packages.harbour()).bank();

        assertThat(bank.scales()).hasSize(3);
        assertThat(bank.scales().get(0).levels())
                .extracting(Level::name)
                .containsExactly("入門", "Steady", "Trusted", "Master of it");
        assertThat(bank.competencies().get(5).levels())
                .extracting(LevelText::text)
                .containsExactly(
                        "Craft 5 as seen at 1.",
                        "Craft 5 as seen at 2.",
                        "Craft 5 as seen at 3.",
                        "Craft 5 as seen at 4.");
    }

    @Test
    void aSkillLevelOfTheCompetencysOwnRubricIsTheRequiredLevel() {
        CompetencyBank bank = Packages.read(Packages.harbour()).bank();

        assertThat(bank.competencies().get(2).required())
                .containsExactly(new BankRequirement(Optional.empty(), 3, Evidence.STATED));
        assertThat(bank.competencies().stream().filter(one -> !one.required().isEmpty()))
                .hasSize(1);
    }

    @Test
    void aSkillLevelThatIsNoLevelOfTheScaleIsReportedAndNotGuessed() {
        ObjectNode tree = Packages.harbour();
        Packages.link((ArrayNode) tree.get("CFAssociations"), "hasSkillLevel", 23, 9999);

        Draft draft = Packages.read(tree);

        assertThat(draft.bank().competencies().get(3).required()).isEmpty();
        assertThat(draft.warnings()).anySatisfy(warning -> assertThat(warning.text())
                .contains("“Craft 3” has the skill level “node 9999”"));
    }

    @Test
    void whatIsNotShownIsNamedWithItsPlace() {
        Draft draft = Packages.read(Packages.harbour());

        assertThat(draft.warnings())
                .extracting(Warning::place, Warning::text)
                .anySatisfy(warning -> assertThat(warning.toList().toString())
                        .contains("/CFAssociations", "“isPeerOf”", "kept in the package"))
                .anySatisfy(warning ->
                        assertThat(warning.toList().toString()).contains("/extensions", "Fields of the package"))
                .anySatisfy(
                        warning -> assertThat(warning.toList().toString()).contains("/CFItems/3/strange", "“strange”"))
                .anySatisfy(warning -> assertThat(warning.toList().toString()).contains("“weight” (8 times)"))
                .anySatisfy(warning -> assertThat(warning.toList().toString()).contains("“feedback” (32 times)"));
    }

    @Test
    void aWrappedPackageIsTheSame() {
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.set("CFPackage", Packages.harbour());

        Draft draft = Packages.read(wrapped);

        assertThat(draft.bank().competencies())
                .isEqualTo(Packages.read(Packages.harbour()).bank().competencies());
        assertThat(draft.warnings())
                .allSatisfy(warning -> assertThat(warning.place()).startsWith("/CFPackage"));
    }

    @Test
    void aRubricWithMoreThanSevenLevelsGivesNoScale() {
        ObjectNode tree = Packages.harbour();
        ArrayNode levels = (ArrayNode) tree.at("/CFRubrics/1/CFRubricCriteria/0/CFRubricCriterionLevels");
        for (int i = 0; i < 4; i++) {
            levels.addObject().put("quality", "Extra " + i).put("score", 50 + i).put("description", "More.");
        }

        Draft draft = Packages.read(tree);

        assertThat(draft.bank().competencies().get(4).levels()).isEmpty();
        assertThat(draft.bank().competencies().get(5).levelCount()).isEqualTo(4);
        assertSaid(draft, "/CFRubrics/1/CFRubricCriteria/0", "8 levels");
    }

    @Test
    void otherLevelsThanTheRestOfTheRubricAreAScaleOfTheirOwn() {
        ObjectNode tree = Packages.harbour();
        ((ObjectNode) tree.at("/CFRubrics/0/CFRubricCriteria/1/CFRubricCriterionLevels/0")).put("quality", "Fine");

        Draft draft = Packages.read(tree);
        Competency other = draft.bank().competencies().get(1);

        assertThat(draft.bank().scaleOf(other).levels()).extracting(Level::name).contains("Fine");
        assertThat(draft.bank().scaleOf(other).name()).isEqualTo("Rubric 100 (2)");
        assertThat(other.levelCount()).isEqualTo(4);
        assertSaid(draft, "/CFRubrics/0/CFRubricCriteria/1", "other ones");
    }

    @Test
    void aMissingLevelIsJustAMissingText() {
        ObjectNode tree = Packages.harbour();
        ((ArrayNode) tree.at("/CFRubrics/0/CFRubricCriteria/1/CFRubricCriterionLevels")).remove(1);

        Competency other = Packages.read(tree).bank().competencies().get(1);

        assertThat(other.levels()).extracting(LevelText::level).containsExactly(1, 2, 4);
    }

    @Test
    void aCriterionWithoutAnItemBelongsToNobody() {
        ObjectNode tree = Packages.harbour();
        ((ObjectNode) tree.at("/CFRubrics/0/CFRubricCriteria/1")).remove("CFItemURI");

        Draft draft = Packages.read(tree);

        assertThat(draft.bank().competencies().get(1).levels()).isEmpty();
        assertSaid(draft, "/CFRubrics/0/CFRubricCriteria/1", "names no item");
    }

    @Test
    void groupsAboveThemselvesEndNowhere() {
        ObjectNode tree = Packages.harbour();
        ((ArrayNode) tree.get("CFAssociations")).remove(1);
        Packages.link((ArrayNode) tree.get("CFAssociations"), "isChildOf", 10, 11);

        Draft draft = Packages.read(tree);

        assertThat(draft.bank().competencies()).hasSize(9);
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("above itself"));
    }

    @Test
    void version10NeedsNoneOfTheLaterFields() {
        ObjectNode tree = Packages.harbour();
        tree.remove(List.of("extensions", "CFRubrics"));
        ((ObjectNode) tree.get("CFDocument")).remove(List.of("caseVersion", "frameworkType"));

        assertThat(Packages.read(tree).bank().competencies()).hasSize(9);
    }

    @Test
    void brokenAndHostileFilesAreRefusedInASentence() {
        refused("{\"CFDocument\": {\"title\": \"a\", \"title\": \"b\"}}", "line 1", "title");
        refused("{\"CFDocument\": {\n\"title\": ", "line 2");
        refused("{\"CFItems\": " + "[".repeat(5000), "64 levels");
    }

    private static void refused(String text, String... parts) {
        assertThatThrownBy(() -> ExchangeReader.read("p.json", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("p.json")
                .hasMessageContainingAll(parts)
                .hasMessageEndingWith(".");
    }

    private static void assertSaid(Draft draft, String place, String part) {
        assertThat(draft.warnings()).anySatisfy(warning -> {
            assertThat(warning.place()).isEqualTo(place);
            assertThat(warning.text()).contains(part);
        });
    }
}
