package org.plumbline.model.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.BuiltInScales;

/** Tables in both shapes: levels as columns, and one row a level. */
class TableParserTest {

    @Test
    void levelsAsColumns() {
        Draft draft = Tables.read(
                "No|Competency|Category|Definition|Awareness|Working|Practitioner|Expert|Behavioural indicators",
                "3|Kite Flying|Air|Keeps kites up.|Holds a string.|Launches.|Repairs.|Designs.|• Looks up\\n• Holds on",
                "4|Kite Making|Air|Makes kites.|Cuts.|Glues.|Folds.|Invents.|");

        assertThat(draft.family()).isEqualTo(Family.TABLE);
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.bank().scales()).containsExactly(BuiltInScales.AWARENESS_TO_EXPERT_4);
        Competency flying = draft.bank().competencies().get(0);
        assertThat(flying.number()).contains(3);
        assertThat(flying.name()).isEqualTo("Kite Flying");
        assertThat(draft.bank()
                        .category(flying.category().orElseThrow())
                        .orElseThrow()
                        .name())
                .isEqualTo("Air");
        assertThat(flying.levels())
                .extracting(LevelText::text)
                .containsExactly("Holds a string.", "Launches.", "Repairs.", "Designs.");
        assertThat(flying.indicators()).containsExactly("Looks up", "Holds on");
        assertThat(draft.origins()).containsExactly(2, 3);
    }

    @Test
    void oneRowALevelInAnyOrder() {
        Draft draft = Tables.read(
                "Level|Name|Level text|Definition",
                "Master|Bee Keeping|Breeds queens.|Keeps bees.",
                "Unfamiliar|Bee Keeping|Has seen a hive.|",
                "Experienced|Bee Keeping|Takes honey.|Keeps bees.",
                "Familiar|Bee Keeping|Wears the veil.|Keeps wasps.");

        Competency bees = draft.bank().competencies().get(0);
        assertThat(bees.levels())
                .extracting(LevelText::text)
                .containsExactly("Has seen a hive.", "Wears the veil.", "Takes honey.", "Breeds queens.");
        assertThat(bees.definition()).isEqualTo("Keeps bees.");
        assertThat(Tables.words(draft))
                .containsExactly(
                        "D5: “Keeps wasps.” was left out. “Bee Keeping” has other words in D2, and those stay.");
    }

    @Test
    void levelsWithNumbersBesideTheirWords() {
        Draft draft = Tables.read(
                "Competency|Level 5 - Expert|Level 4 - Advanced|Level 3 - Intermediate|Level 2 - Basic|Level 1 - Awareness",
                "Rope Work|e|d|c|b|a");

        assertThat(draft.bank().scales()).containsExactly(BuiltInScales.AWARENESS_TO_EXPERT_5);
        assertThat(draft.bank().competencies().get(0).levels())
                .extracting(LevelText::text)
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void requiredLevelsByGradeColumnsAndByRows() {
        Draft columns = Tables.read(
                "Competency|Meets|Exceeds|Required level at GS-12|Required level at GS-13",
                "Rope Work|Ties.|Splices.|Meets|Exceeds",
                "Sail Making|Cuts.|Sews.|often|");

        assertThat(columns.bank().competencies().get(0).required())
                .extracting(one -> one.grade().orElseThrow(), one -> one.level(), one -> one.evidence())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GS-12", 1, Evidence.STATED),
                        org.assertj.core.groups.Tuple.tuple("GS-13", 2, Evidence.STATED));
        assertThat(Tables.words(columns))
                .contains("D3: “often” was left out. It names no level of the scale “Meets, Exceeds”, so no required"
                        + " level is taken from it.");

        Draft rows = Tables.read(
                "Competency|Grade|Required level",
                "Rope Work|GS-12|Novice",
                "Rope Work|GS-13|Expert",
                "Rope Work|GS-13|Novice");

        assertThat(rows.bank().competencies().get(0).required()).hasSize(2);
        assertThat(Tables.words(rows))
                .contains("C4: “Novice” was left out. Another level is required in C3, which stays.");
    }

    @Test
    void tracksSkillsAndPositions() {
        Draft draft = Tables.read(
                "Competency|Track|Level|Level text|Skill|Skill description|Skill level|Position",
                "Talking||Level 1|Speaks.||||",
                "Talking||Level 2|Persuades.||||",
                "Talking|Managerial|Level 2|Addresses a hall.||||",
                "Talking||||Toasts|Says a few words.|4|Mayor",
                "Talking|Royal|Level 1|Waves.||||");

        Competency talking = draft.bank().competencies().get(0);
        assertThat(talking.levels()).hasSize(2);
        assertThat(talking.tracks()).singleElement().satisfies(track -> {
            assertThat(track.track()).isEqualTo(Track.MANAGERIAL);
            assertThat(track.levels()).extracting(LevelText::text).containsExactly("Addresses a hall.");
        });
        assertThat(talking.skills()).singleElement().satisfies(skill -> {
            assertThat(skill.name()).isEqualTo("Toasts");
            assertThat(skill.targets().get(0).grade()).contains("Mayor");
            assertThat(skill.targets().get(0).level()).isEqualTo(4);
        });
        assertThat(draft.bank().positions())
                .extracting(position -> position.title())
                .containsExactly("Mayor");
        assertThat(Tables.words(draft)).anySatisfy(words -> assertThat(words).startsWith("B6: “Royal” was left out."));
    }

    @Test
    void aTableWithoutNamesGivesNothingAndSaysWhatThereIs() {
        Draft draft = Tables.read("Foo|Novice|", "x|y|z");

        assertThat(draft.bank().isEmpty()).isTrue();
        assertThat(Tables.words(draft))
                .singleElement()
                .asString()
                .contains("There are “Foo”, “Novice”, C.")
                .contains("--map COLUMN=FIELD");
    }

    @Test
    void everyCellLeftOutIsReported() {
        Draft draft = Tables.read(
                "Our kites",
                "printed on a Monday|by us",
                "Competency|Novice|Competent|Advanced|Expert|Colour|Remarks",
                "Kite Flying|a|b|c|d|red|ask Ann|more",
                "|e|f|g|h||",
                "Competency|Novice|Competent|Advanced|Expert|Colour|Remarks",
                "Kite Flying|a||c|d||");

        assertThat(draft.bank().title()).isEqualTo("Our kites");
        assertThat(draft.bank().competencies()).hasSize(2);
        assertThat(Tables.words(draft))
                .containsExactly(
                        "A2: This row stands over the heading and was left out: “printed on a Monday by us”.",
                        "F3: Column “Colour” is not understood: 1 cell was left out (F4 “red”)."
                                + " Say what it is: plumbline read --map COLUMN=FIELD.",
                        "H3: Column H is not understood: 1 cell was left out (H4 “more”)."
                                + " Say what it is: plumbline read --map COLUMN=FIELD.",
                        "G4: Remark, kept in this report: “ask Ann”.",
                        "A5: The row has no name of a competency, so it was left out: “e f g h”. Write the name in every row.",
                        "A6: The heading is repeated here, and was left out.",
                        "A7: “Kite Flying” has no text for Competent.",
                        "A7: “Kite Flying” is in the table more than once; all are kept.");
    }

    @Test
    void unknownLevelWordsAreNotAssigned() {
        Draft draft = Tables.read(
                "Competency|Level|Level text",
                "Rope Work|Novice|Ties.",
                "Rope Work|Wizard|Flies.",
                "Rope Work|Expert|Splices.");

        assertThat(draft.bank().competencies().get(0).levels())
                .extracting(LevelText::text)
                .containsExactly("Ties.", "Splices.");
        assertThat(Tables.words(draft))
                .contains("C3: “Flies.” was left out. “Wizard” is not a level of the scale “Novice to Expert”.");
    }

    @Test
    void ownLevelWordsWhereSomebodySaysWhichColumnsTheyAre() {
        SourceTable table = Tables.of("What|Egg|Larva|Moth", "Flying|no|little|yes");
        ColumnMapping mapping = ColumnMapping.suggested(table)
                .with(0, TableField.of(FieldKind.NAME))
                .with(1, TableField.level("Egg"))
                .with(2, TableField.level("Larva"))
                .with(3, TableField.level("Moth"));

        Draft draft = TableParser.parse(table, mapping);

        assertThat(draft.bank().scales().get(0).levels())
                .extracting(level -> level.name())
                .containsExactly("Egg", "Larva", "Moth");
        assertThat(draft.bank().competencies().get(0).levelCount()).isEqualTo(3);
        assertThat(Tables.words(draft))
                .containsExactly("The levels are taken lowest first in the order of their columns: Egg, Larva, Moth.");
    }
}
