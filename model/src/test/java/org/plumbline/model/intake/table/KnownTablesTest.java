package org.plumbline.model.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;

/** Tables whose headings a framework lays down need no mapping, whatever the order of their columns. */
class KnownTablesTest {

    @Test
    void roleFramework() {
        Draft draft = read(
                "Skill Level|Role Family|Role|Role Description|Role Level|Role Level Description|Skill Name|Skill Description|Skill Level Description|Role Type",
                "Working|Sea|Sailor|Sails.|Deckhand|Washes decks.|Knots|Ties ropes.|You can:\\n- tie|",
                "Expert|Sea|Sailor|Sails.|Bosun|Shouts.|Knots|Ties ropes.|You can:\\n- teach|",
                "Working|Sea|Sailor|Sails.|Bosun|Shouts.|Knots|Unties ropes.|You can:\\n- tie|",
                "Wizard|Sea|Sailor|Sails.|Bosun|Shouts.|Flags|Waves.|Signals.|x",
                "Expert|Sea|Sailor|Sails.||Shouts.|Flags|Waves.|Signals.|");

        assertThat(draft.family()).isEqualTo(Family.UK_ROLES);
        Competency knots = draft.bank().competencies().get(0);
        assertThat(knots.definition()).isEqualTo("Ties ropes.");
        assertThat(knots.levels())
                .containsExactly(LevelText.of(2, "You can:\n- tie"), LevelText.of(4, "You can:\n- teach"));
        assertThat(knots.required())
                .extracting(one -> one.grade().orElseThrow() + " " + one.level())
                .containsExactly("Deckhand 2", "Bosun 4");
        assertThat(draft.bank().positions()).extracting(PositionProfile::title).containsExactly("Deckhand", "Bosun");
        assertThat(draft.bank().positions().get(0).family()).isEqualTo("Sea");
        assertThat(draft.bank().paths()).containsExactly(new CareerPath("Sailor", List.of("Deckhand", "Bosun")));
        assertThat(Tables.words(draft))
                .contains("H4: “Unties ropes.” was left out. “Knots” has other words in H2, and those stay.")
                .contains("A4: “Working” was left out. Another level is required in A3, which stays.")
                .anySatisfy(
                        words -> assertThat(words).startsWith("I5: “Signals.” was left out. “Wizard” is not a level"))
                .anySatisfy(words -> assertThat(words).startsWith("A6: The row names no role level"))
                .anySatisfy(words -> assertThat(words).startsWith("D2: “Sails.” was left out."));
    }

    @Test
    void escoSkills() {
        Draft draft = read(
                "preferredLabel|conceptUri|altLabels|reuseLevel|skillType|description",
                "fly kites|u:1|kiting\\nkeep kites up|transversal|skill|Keeps kites up.",
                "fly kites again|u:1|||skill|",
                "|u:2|||skill|Nameless.");

        assertThat(draft.family()).isEqualTo(Family.ESCO);
        assertThat(draft.bank().competencies()).singleElement().satisfies(one -> {
            assertThat(one.id().value()).isEqualTo("u:1");
            assertThat(one.definition()).isEqualTo("Keeps kites up.");
            assertThat(one.definitionItems()).containsExactly("Also called: kiting; keep kites up");
        });
        assertThat(Tables.words(draft))
                .contains("A3: The concept of “fly kites again” is in row 2 already; this row was left out.")
                .anySatisfy(words -> assertThat(words).startsWith("A4: The row has no preferred label"))
                .anySatisfy(words -> assertThat(words).startsWith("E1: Column “skillType” has no place in a bank"));
    }

    @Test
    void statementsThatHaveChildrenAreCategories() {
        Draft draft = read(
                "Identifier|fullStatement|Human Coding Scheme|Abbreviated Statement|Is Child Of",
                "i1|Everything in the air|A||",
                "i2|Kites of all kinds|A.K|Kites|A",
                "i3|Flies a kite|A.K.1||A.K",
                "i4|Lands a kite|A.K.2|Landing|i2",
                "i5|Is lost|Z||nowhere",
                "i6|Bites its tail|Y||Y");

        assertThat(draft.family()).isEqualTo(Family.OPENSALT);
        assertThat(draft.bank().categories())
                .extracting(Category::name)
                .containsExactly("Everything in the air", "Everything in the air › Kites");
        assertThat(draft.bank().competencies())
                .extracting(one -> one.id().value())
                .containsExactly("i3", "i4", "i5", "i6");
        assertThat(draft.bank().competencies())
                .extracting(Competency::name)
                .containsExactly("Flies a kite", "Landing", "Is lost", "Bites its tail");
        assertThat(Tables.words(draft))
                .contains("E6: “nowhere” was left out. No row has this code.")
                .anySatisfy(words -> assertThat(words).contains("would lie under itself"));
    }

    @Test
    void onetTasks() {
        Draft draft = read(
                "O*NET-SOC Code|Task ID|Task|Task Type|Date",
                "99-1.00|7|Fly kites.|Core|2020",
                "99-1.00|8|Mend kites.|n/a|2020",
                "99-1.00|7|Fly kites.|Core|2020",
                "|9|Sew kites.|Core|2020");

        assertThat(draft.family()).isEqualTo(Family.ONET);
        assertThat(draft.bank().tasks())
                .containsExactly(
                        new BankTask("7", "Fly kites.", "99-1.00", "Core"),
                        new BankTask("8", "Mend kites.", "99-1.00", ""));
        assertThat(draft.bank().positions())
                .containsExactly(new PositionProfile("99-1.00", "99-1.00", "", "", Optional.empty()));
        assertThat(Tables.words(draft)).hasSize(3);
    }

    @Test
    void onetAnchorsKeepTheirPoint() {
        Draft draft = read(
                "Element ID|Element Name|Scale ID|Anchor Value|Anchor Description",
                "9.A|Kite Sense|LV|2|Sees a kite",
                "9.A|Kite Sense|LV|6|Sees a storm",
                "9.A|Kite Sense|LV|8|Sees the moon",
                "9.A|Kite Sense|IM|3|Is important");

        Competency sense = draft.bank().competencies().get(0);
        assertThat(sense.levels()).containsExactly(LevelText.of(2, "Sees a kite"), LevelText.of(6, "Sees a storm"));
        assertThat(draft.bank().scaleOf(sense).level(6).name()).isEqualTo("LV 6");
        assertThat(Tables.words(draft))
                .contains("E4: “Sees the moon” was left out. Its value “8” is not a point from 1 to 7.")
                .contains("A5: The row is about the scale “IM”, not about levels, and was left out.");
    }

    @Test
    void requiredLevelsByBandAndAudience() {
        Draft draft = Tables.read(
                "Competency|Pilots|Required levels|Remarks",
                "Kite Flying|GS-05-10 – Level 3 GS-11-13 – Level 4|GS-14 – Level 2|only outdoors");

        assertThat(draft.bank().competencies().get(0).required())
                .extracting(one -> one.grade().orElseThrow() + ": " + one.level())
                .containsExactly("GS-05-10 (Pilots): 3", "GS-11-13 (Pilots): 4", "GS-14: 2");
        assertThat(Tables.words(draft)).contains("D2: Remark, kept in this report: “only outdoors”.");
    }

    private static Draft read(String... lines) {
        return TableIntake.read(List.of(Tables.of(lines)), table -> Optional.empty())
                .draft();
    }
}
