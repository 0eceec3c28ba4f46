package org.plumbline.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.words.Sources;

/** Colours are named by role; only the sheets of tokens know which they are. */
class StyleSheetsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> TOKENS =
            Set.of("light.css", "dark.css", "contrast.css", "room-light.css", "room-dark.css", "room-contrast.css");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|derive|ladder)\\(|(?<![\\w-])(white|black|red|gr[ae]y)\\b");
    private static final Pattern ROLE = Pattern.compile("(-role-[a-z-]+)");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> sheetsWithoutTokens() throws IOException {
        return sheets().stream()
                .filter(sheet -> !TOKENS.contains(sheet.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sheetsWithoutTokens")
    void noColourStandsOutsideTheSheetsOfTokens(Path sheet) throws IOException {
        assertThat(colours(Files.readString(sheet))).isEmpty();
    }

    @Test
    void noColourStandsInTheSources() {
        assertThat(Sources.literals().stream().filter(text -> text.matches(".*#[0-9a-fA-F]{3,8}\\b.*")))
                .isEmpty();
    }

    @Test
    void aColourInASheetWouldBeCaught() {
        assertThat(colours(".a { -fx-text-fill: #123; } .b { -fx-fill: rgb(1,2,3); } .c { -fx-fill: white; }"))
                .containsExactly("#123", "rgb(", "white");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyRoleThatIsUsedHasAColour(Path sheet) throws IOException {
        var known = new HashSet<>(Sheet.read("light.css", "#ffffff").colours().keySet());
        known.addAll(Sheet.read("room-dark.css", "#000000").colours().keySet());

        assertThat(ROLE.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyBraceIsClosed(Path sheet) throws IOException {
        String text = Files.readString(sheet);

        assertThat(text.chars().filter(c -> c == '{').count())
                .isPositive()
                .isEqualTo(text.chars().filter(c -> c == '}').count());
    }

    private static List<String> colours(String css) {
        return COLOUR.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
