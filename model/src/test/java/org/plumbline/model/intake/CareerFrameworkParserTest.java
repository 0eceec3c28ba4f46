package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;

/** Career frameworks: two sets of levels, skills, positions and paths. */
class CareerFrameworkParserTest {
    private static final int CONTRIBUTOR = 0;
    private static final int MANAGER = 1;

    @Test
    void headingsAndBulletsGiveBothTracks() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN);

        assertThat(draft.family()).isEqualTo(Family.CAREER_FRAMEWORK);
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.bank().title()).isEqualTo("Lighthouse career framework");
        assertThat(draft.bank().categories()).singleElement().satisfies(one -> assertThat(one.name())
                .isEqualTo("Working with people"));
        assertThat(draft.bank().competencies())
                .extracting(Competency::name)
                .containsExactly("Communication", "Lamp Care");
        assertThat(text(draft, 0, CONTRIBUTOR, 3)).isEqualTo("Explains a fault to the harbor office.");
        assertThat(text(draft, 0, MANAGER, 3)).isEqualTo("Settles a quarrel between two watches.");
        assertThat(text(draft, 1, MANAGER, 5)).isEqualTo("Plans the renewal of all stations.");
        assertThat(draft.bank().competencies())
                .allSatisfy(one -> assertThat(one.levels()).isEmpty());
    }

    @Test
    void skillsHaveTargetsAndPositionsRequireBoth() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN);
        Competency communication = draft.bank().competencies().get(0);

        assertThat(communication.skills())
                .containsExactly(
                        new Skill("Public speaking", "", List.of(everybody(3), at("Keeper", 1))),
                        new Skill("Log keeping", "", List.of(everybody(2))));
        assertThat(communication.required()).containsExactly(at("Keeper", 2), at("Head keeper", 4));
        assertThat(draft.bank().positions())
                .extracting(PositionProfile::title)
                .containsExactly("Keeper", "Head keeper", "Inspector");
        assertThat(draft.bank().paths()).singleElement().satisfies(path -> assertThat(path.positions())
                .containsExactly("Keeper", "Head keeper", "Inspector"));
    }

    @Test
    void tablesGiveTheSame() {
        Draft draft = SampleDocuments.read(CareerFrameworks.TABLES);

        assertThat(draft.family()).isEqualTo(Family.CAREER_FRAMEWORK);
        assertThat(text(draft, 0, CONTRIBUTOR, 2)).isEqualTo("Writes the log.");
        assertThat(text(draft, 1, MANAGER, 3)).isEqualTo("Plans the repairs.");
        assertThat(draft.bank().competencies().get(0).skills()).hasSize(2);
        assertThat(draft.bank().competencies().get(0).skills().get(0).targets())
                .containsExactly(everybody(3), at("Keeper", 1));
        assertThat(draft.bank().competencies().get(1).required()).containsExactly(at("Head keeper", 3));
        assertThat(draft.bank().paths().get(0).name()).isEqualTo("Light");
        assertThat(draft.warnings())
                .extracting(Warning::text)
                .allMatch(text -> text.endsWith("has no text for Level 4, Level 5."));
    }

    @Test
    void oneRowATrackIsRead() {
        Draft draft = SampleDocuments.read(
                """
                | Competency | Track | Level 1 | Level 2 |
                |---|---|---|---|
                | Lamp Care | Individual Contributor | Cleans. | Changes. |
                | | Managerial | Plans. | Orders. |
                | Rowing | IC | Rows. | Steers. |
                """);

        assertThat(text(draft, 0, MANAGER, 2)).isEqualTo("Orders.");
        assertThat(text(draft, 1, CONTRIBUTOR, 2)).isEqualTo("Steers.");
        assertThat(draft.bank().competencies().get(1).tracks()).hasSize(1);
    }

    @Test
    void levelWordsMakeTheScale() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN
                .replace("Level 1:", "Awareness:")
                .replace("Level 2:", "Basic:")
                .replace("Level 3:", "Intermediate:")
                .replace("Level 4:", "Advanced:")
                .replace("Level 5:", "Expert:"));

        assertThat(draft.bank().scales().get(0).level(3).name()).isEqualTo("Intermediate");
        assertThat(text(draft, 1, CONTRIBUTOR, 3)).isEqualTo("Finds a fault in the drive.");
    }

    @Test
    void levelsUnderTheirOwnHeadingsKeepTheirBullets() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN
                .replace(
                        "- Level 2: Changes the lamp.",
                        "##### Level 2\n- Changes the lamp.\n- Trims the wick.\n##### Level 3\n")
                .replace("- Level 3: Finds", "- Finds"));
        LevelText second =
                draft.bank().competencies().get(1).tracks().get(0).levels().get(1);

        assertThat(second.illustrations()).containsExactly("Changes the lamp.", "Trims the wick.");
        assertThat(text(draft, 1, CONTRIBUTOR, 3)).isEqualTo("Finds a fault in the drive.");
    }

    @ParameterizedTest
    @CsvSource({"### Lamp Care, Lamp Care", "### Communication, Communication"})
    void levelsWithoutTheirNameBelongToNobody(String heading, String name) {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN.replace(heading + "\n", ""));

        assertThat(draft.bank().competencies())
                .extracting(Competency::name)
                .doesNotContain(name)
                .hasSize(1);
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("Level 1: "));
    }

    @Test
    void levelsWithoutTheirTrackAreLeftOut() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN.replaceFirst("#### Individual Contributor\n", ""));

        assertThat(draft.bank().competencies().get(0).tracks())
                .singleElement()
                .satisfies(track -> assertThat(track.track()).isEqualTo(Track.MANAGERIAL));
        assertThat(draft.bank().competencies().get(0).levels()).isEmpty();
        assertThat(draft.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("without a track"));
    }

    @Test
    void secondListWithoutItsLabelIsLeftOut() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN.replaceFirst("#### Managerial\n", ""));

        assertThat(text(draft, 0, CONTRIBUTOR, 5)).isEqualTo("Shapes how all stations report.");
        assertThat(draft.bank().competencies().get(0).tracks()).hasSize(1);
        assertThat(draft.warnings()).extracting(Warning::line).contains(18, 19, 20, 21, 22);
    }

    @Test
    void whatAPositionRequiresMustBeThere() {
        Draft draft = SampleDocuments.read(CareerFrameworks.MARKDOWN
                .replace("- Lamp Care: Level 3", "- Rowing: Level 3")
                .replace("- Communication: Level 4", "- Communication: Level 9")
                .replace("Log keeping (2)", "Log keeping (7)"));

        assertThat(draft.warnings())
                .extracting(Warning::text)
                .hasSize(3)
                .anyMatch(text -> text.contains("“Rowing”"))
                .anyMatch(text -> text.contains("“Level 9”"))
                .anyMatch(text -> text.contains("“7” is no level"));
    }

    @Test
    void pageThatExplainsAFrameworkHoldsNone() {
        Draft draft = SampleDocuments.read(
                """
                What is a track?
                | Concept | What it is | Example |
                |---|
                | Levels | Steps of each competency | Level 1: “Says it” → Level 4: “Shapes it” |
                Each competency has two sets of levels:
                - Individual Contributor — what is expected of keepers
                - Managerial — what is expected of inspectors
                Skills
                - Wanted at one of five steps
                """);

        assertThat(draft.family()).isEqualTo(Family.UNKNOWN);
        assertThat(draft.bank().competencies()).isEmpty();
    }

    private static String text(Draft draft, int competency, int track, int level) {
        return draft.bank().competencies().get(competency).tracks().get(track).levels().stream()
                .filter(text -> text.level() == level)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static BankRequirement everybody(int level) {
        return new BankRequirement(Optional.empty(), level, Evidence.STATED);
    }

    private static BankRequirement at(String position, int level) {
        return new BankRequirement(Optional.of(position), level, Evidence.STATED);
    }
}
