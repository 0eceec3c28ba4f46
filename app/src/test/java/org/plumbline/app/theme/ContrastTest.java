package org.plumbline.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether words can be read in every look (WCAG 2: 4.5 for text, 3 for signs; 7 for a projected page). */
class ContrastTest {
    private static final Map<String, String> BACKGROUND =
            Map.of("light", "#ffffff", "dark", "#0d1117", "contrast", "#ffffff");

    /** Which text stands on which ground. */
    private static final List<String> TEXTS = List.of(
            "ink on surface",
            "muted on surface",
            "accent on surface",
            "warning on surface",
            "below on surface",
            "above on surface",
            "ink on quiet",
            "muted on quiet",
            "ink on accent-pale",
            "muted on accent-pale",
            "accent on accent-pale",
            "ink on below-pale",
            "muted on below-pale",
            "below on below-pale",
            "ink on meets-pale",
            "muted on meets-pale",
            "ink on above-pale",
            "muted on above-pale",
            "above on above-pale",
            "ink on open-pale",
            "muted on open-pale",
            "ink on warning-pale",
            "muted on warning-pale",
            "warning on warning-pale",
            "on-accent on accent");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyTextCanBeReadOnItsGround(String look) {
        assertThat(tooFaint(sheet(look), TEXTS, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void theFrameOfWhatIsRequiredOrFocusedCanBeSeen(String look) {
        assertThat(tooFaint(
                        sheet(look),
                        List.of(
                                "required on surface",
                                "accent on surface",
                                "accent on quiet",
                                "required on accent-pale"),
                        3))
                .isEmpty();
    }

    @Test
    void highContrastMeansSevenForEveryText() {
        assertThat(tooFaint(sheet("contrast"), TEXTS, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyTextOfAProjectedPageCanBeReadFromTheBackOfTheRoom(String look) {
        assertThat(tooFaint(
                        sheet("room-" + look),
                        List.of("room-ink on room", "room-quiet on room", "room-accent on room"),
                        7))
                .isEmpty();
        assertThat(tooFaint(sheet("room-" + look), List.of("room-line on room"), 3))
                .isEmpty();
        assertThat(tooFaint(sheet("room-" + look), List.of("room-ink on room"), 15))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyLookColoursEveryRole(String look) {
        assertThat(roles(sheet(look))).isEqualTo(roles(sheet("light"))).hasSizeGreaterThan(10);
    }

    @Test
    void aFaintTextWouldBeCaught() {
        var faint = new Sheet(Map.of("-role-ink", "#aaaaaa", "-role-surface", "#ffffff"));

        assertThat(tooFaint(faint, List.of("ink on surface"), 4.5)).containsExactly("ink on surface: 2.32");
    }

    @Test
    void contrastIsComputedAsPublished() {
        var sheet = new Sheet(Map.of("-role-a", "#000000", "-role-b", "#ffffff", "-role-c", "#0072b2"));

        assertThat(sheet.contrast("-role-a", "-role-b")).isEqualTo(21, within(0.001));
        assertThat(sheet.contrast("-role-c", "-role-b")).isEqualTo(5.19, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theGroundOfTheThemeBelowIsWhatThisTestTakesItFor(String look) throws IOException {
        String sheet = "/atlantafx/base/theme/primer-" + look + ".css";
        try (var in = ContrastTest.class.getResourceAsStream(sheet)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(" ", ""))
                    .contains("-color-bg-default:" + BACKGROUND.get(look));
        }
    }

    private static Sheet sheet(String look) {
        return Sheet.read(look + ".css", BACKGROUND.getOrDefault(look, "#000000"));
    }

    private static List<String> roles(Sheet sheet) {
        return sheet.colours().keySet().stream()
                .filter(role -> role.startsWith("-role-"))
                .sorted()
                .toList();
    }

    private static List<String> tooFaint(Sheet sheet, List<String> pairs, double least) {
        var faint = new ArrayList<String>();
        for (String pair : pairs) {
            String[] roles = pair.split(" on ");
            double contrast = sheet.contrast("-role-" + roles[0], "-role-" + roles[1]);
            if (contrast < least) {
                faint.add(pair + ": " + Math.round(contrast * 100) / 100.0);
            }
        }
        return faint;
    }
}
