package org.plumbline.model.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;

/** JSON and YAML of every known shape, and of none. */
class ExchangeReaderTest {
    private static final String ROLES =
            """
            # invented roles
            ---
            -
                domain: HARBOUR WATCH (HW)
                specialityArea: Signals (SIG)
                workRole: Signal Keeper
                description: Keeps the signals lit.
                workRoleID: HW-SIG-001
                opmCode: 0611
            -
                tId: T0001
                taskDescription: 'Light the keeper''s lamp at dusk.'
            -
                tId: T0002
            """;
    private static final String COMPETENCIES =
            """
            - competency: Rope work
              definition:
                - "Handles rope:"
                - coils it
                - splices it
              levels:
                - proficiency: Familiar
                  definition: Knows the knots.
                - proficiency: Experienced
                  definition: [Ties them, also at night.]
                  required: true
                - proficiency: Master
                  definition: Teaches them.
            - competency: Radio
              definition: Speaks on the radio.
              meets: Answers every call.
            - competency: Pumps
              definition: Runs the pumps.
              required: true
              levels:
                - proficiency: Dizzying
                  definition: Spins.
                - proficiency: Steady
                  definition: Runs.
            """;

    @Test
    void workRolesBecomePositionsAndTasksTasks() {
        Draft draft = read("roles.yml", ROLES);

        assertThat(draft.family()).isEqualTo(Family.NICE);
        assertThat(draft.bank().positions())
                .containsExactly(new PositionProfile(
                        "Signal Keeper",
                        "HW-SIG-001",
                        "HARBOUR WATCH (HW) › Signals (SIG)",
                        "Keeps the signals lit.\nOPM code: 0611",
                        Optional.empty()));
        assertThat(draft.bank().tasks())
                .containsExactly(new BankTask("T0001", "Light the keeper's lamp at dusk.", "", ""));
        assertThat(draft.warnings())
                .containsExactly(new Warning(14, "The task “T0002” has no words, so it was left out."));
    }

    @Test
    void competenciesInYamlHaveTheirLevelsAndTheRequiredOne() {
        Draft draft = read("competencies.yml", COMPETENCIES);

        assertThat(draft.family()).isEqualTo(Family.USDS_YAML);
        Competency rope = draft.bank().competencies().get(0);
        assertThat(rope.scale()).isEqualTo(BuiltInScales.FAMILIARITY.id());
        assertThat(rope.definition()).isEqualTo("Handles rope:");
        assertThat(rope.definitionItems()).containsExactly("coils it", "splices it");
        // Unfamiliar is implied: three texts, on levels 2 to 4.
        assertThat(rope.levels()).extracting(LevelText::level).containsExactly(2, 3, 4);
        assertThat(rope.levels().get(1).text()).isEqualTo("Ties them also at night.");
        assertThat(rope.required()).containsExactly(new BankRequirement(Optional.empty(), 3, Evidence.STATED));
    }

    @Test
    void oneTextForMeetsIsOnTheScaleOfTwoLevels() {
        Competency radio =
                read("competencies.yml", COMPETENCIES).bank().competencies().get(1);

        assertThat(radio.scale()).isEqualTo(BuiltInScales.MEETS_EXCEEDS.id());
        assertThat(radio.levels()).containsExactly(LevelText.of(1, "Answers every call."));
        assertThat(radio.required()).isEmpty();
    }

    @Test
    void whatNamesNoLevelIsReportedWithItsLine() {
        Draft draft = read("competencies.yml", COMPETENCIES);

        assertThat(draft.bank().competencies().get(2).required()).isEmpty();
        assertThat(draft.warnings()).extracting(Warning::line).containsExactly(17, 19);
        assertThat(draft.warnings().get(1).text()).contains("“required: true” of “Pumps” names no level");
    }

    @Test
    void theContentTellsTheKindAndNotTheName() {
        assertThat(read("notes.txt", ROLES).family()).isEqualTo(Family.NICE);
        assertThat(ExchangeReader.read("notes.txt", bytes("competency: this is prose\n- and a bullet: with a colon")))
                .isEmpty();
        assertThat(ExchangeReader.read("list.md", bytes("[1] A footnote"))).isEmpty();
    }

    @Test
    void theReviewToolsTextIsThatOfMeetsAndMeetsIsRequired() {
        Draft draft = read(
                "competencies.json",
                """
                {"competencies": [
                  {"name": "Second", "localId": "two", "definition": "B.", "requiredProficiencyDefinition": "Does b.",
                   "sortOrder": 2, "screenOut": true,
                   "selectors": [{"displayName": "No", "pointValue": 0}, {"displayName": "Meets", "pointValue": 1}]},
                  {"name": "First", "localId": "one", "definition": "A.", "requiredProficiencyDefinition": "Does a.",
                   "sortOrder": 1, "selectors": [{"displayName": "Poor"}, {"displayName": "Rich"}]}]}
                """);

        assertThat(draft.family()).isEqualTo(Family.USDS_REVIEW_TOOL);
        assertThat(draft.bank().competencies())
                .extracting(one -> one.id().value())
                .containsExactly("one", "two");
        Competency second = draft.bank().competencies().get(1);
        assertThat(second.levels()).containsExactly(LevelText.of(1, "Does b."));
        assertThat(second.required()).containsExactly(new BankRequirement(Optional.empty(), 1, Evidence.STATED));
        assertThat(draft.bank().competencies().get(0).levels()).isEmpty();
        assertThat(draft.warnings()).anySatisfy(warning -> {
            assertThat(warning.place()).isEqualTo("/competencies/1/requiredProficiencyDefinition");
            assertThat(warning.text()).contains("Poor, Rich");
        });
    }

    @Test
    void itsOtherFilesAreSaidToHoldNoCompetencies() {
        Draft specialties = read(
                "specialties.json",
                "{\"specialties\": [{\"name\": \"pilot\", \"competencyLocalIds\": [\"one\", \"two\"]}]}");

        assertThat(specialties.family()).isEqualTo(Family.USDS_REVIEW_TOOL);
        assertThat(specialties.bank().isEmpty()).isTrue();
        assertThat(specialties.seen()).containsExactly("the specialty “pilot” with the competencies one, two");
        Draft users = read("users.json", "{\"userSetup\": [{\"role\": 1, \"users\": [{\"name\": \"Ana Example\"}]}]}");
        assertThat(users.seen()).containsExactly("1 person in 1 role");
        assertThat(read("h.json", "{\"assessmentName\": \"Trial\", \"evaluationsRequired\": 2}")
                        .seen())
                .hasSize(1);
    }

    @Test
    void ourOwnOtherFilesAreNamed() {
        byte[] workshop = WorkshopFile.bytes(Examples.workshop(), UnknownFields.NONE);

        Draft draft = ExchangeReader.read("w.plumbline", workshop).orElseThrow();

        assertThat(draft.bank().isEmpty()).isTrue();
        assertThat(draft.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("a workshop of Plumbline"));
    }

    @Test
    void anUnknownShapeIsDescribed() {
        Draft draft = read("x.json", "{\"a\": [{\"b\": {}}, {\"c\": 2}], \"d\": {\"e\": 1}, \"f\": null}");

        assertThat(draft.family()).isEqualTo(Family.UNKNOWN);
        assertThat(draft.seen())
                .containsExactly(
                        "“a”: a list of 2 elements with the fields “b”, “c”",
                        "“d”: an object with 1 field",
                        "“f”: nothing");
        assertThat(read("x.yaml", "a: 1\nb: [2, 3]").seen())
                .containsExactly("“a”: a text", "“b”: a list of 2 elements");
    }

    @Test
    void aListOfFlatObjectsIsATable() {
        var table = ExchangeReader.table("x.json", bytes("[{\"name\": \"A\", \"level\": 1}, {\"name\": \"B\"}]"))
                .orElseThrow();

        assertThat(table.rows())
                .extracting(row -> row.cells())
                .containsExactly(List.of("name", "level"), List.of("A", "1"), List.of("B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1, 2",
                "a: 1\na: 2",
                "a: *nowhere",
                "? [1, 2]\n: 3",
                "\tb: 1",
                "a: \"unclosed",
            })
    void brokenYamlIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> read("x.yml", text))
                .isInstanceOf(FileProblem.class)
                .hasMessageMatching("(?s)x\\.yml, line \\d+, .*\\.");
    }

    @Test
    void bombsAreRefusedSoon() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1) + ", ";
            bomb.append("a" + i + ": &a" + i + " [" + before.repeat(9) + "*a" + (i - 1) + "]\n");
        }
        refusedSoon("bomb.yml", bomb.toString(), "values once its references are followed");
        refusedSoon("deep.yml", "a: " + "[".repeat(100_000), "deeper than 64");
        refusedSoon("wide.json", "[".repeat(100) + "]".repeat(100), "64 levels");
        refusedSoon("long.json", "{\"a\": \"" + "x".repeat(27_000_000) + "\"}", "25 MB in one text");
        refusedSoon("big.yml", "a: " + "x".repeat(11_000_000), "10 MB");
    }

    private static void refusedSoon(String name, String text, String part) {
        byte[] bytes = bytes(text);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThatThrownBy(() -> ExchangeReader.read(name, bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining(part));
    }

    private static Draft read(String name, String text) {
        return ExchangeReader.read(name, bytes(text)).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
