package org.plumbline.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.record.RecordWords;
import org.plumbline.model.signoff.Decision;

/** The sentences of the model in the language that is spoken. */
class PhrasesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/plumbline/model");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Locale SPANISH = Locale.forLanguageTag("es-US");

    static Stream<Path> twins() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_es.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everySentenceHasATwinWithTheSamePlaces(Path twin) {
        Map<String, String> english = read(Path.of(twin.toString().replace("_es.properties", ".properties")));
        Map<String, String> spanish = read(twin);

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, words) -> assertThat(places(spanish.get(key))).as(key).isEqualTo(places(words)));
        assertThat(spanish.values()).noneMatch(words -> words.contains("'"));
    }

    @Test
    void theRecordSpeaksTheLanguageOfWhatIsBeingMade() {
        var entry = new RecordEntry(
                1, Instant.EPOCH, "Hal", Optional.empty(), "member.added", List.of("Ana", "the chair"), "", "", "");

        assertThat(RecordWords.sentence(entry)).isEqualTo("Ana came onto the panel as the chair.");
        assertThat(Speech.in(SPANISH, () -> RecordWords.sentence(entry)))
                .isEqualTo("Ana entró en el panel como quien preside.");
        assertThat(RecordWords.sentence(entry)).startsWith("Ana came");
    }

    @Test
    void whatSomebodyTypedIsNeverTranslated() {
        assertThat(Speech.in(
                        SPANISH, () -> Decision.of("competency.out", "none").sentence()))
                .isEqualTo("Se quitó “none”.");
        assertThat(Speech.in(
                        SPANISH, () -> Decision.of("position.track", "none").sentence()))
                .endsWith(": ninguna.");
    }

    @Test
    void theLanguageIsTheOldOneAgainAlsoAfterAMishap() {
        try {
            Speech.in(SPANISH, () -> {
                throw new IllegalStateException("a mishap");
            });
        } catch (IllegalStateException expected) {
            assertThat(Speech.spoken()).isEqualTo(Locale.ENGLISH);
        }
        assertThat(Speech.in(SPANISH, Speech::spoken)).isEqualTo(SPANISH);
    }

    @Test
    void aLanguageWithoutWordsIsEnglish() {
        assertThat(Speech.in(
                        Locale.FRENCH, () -> Decision.of("competency.out", "x").sentence()))
                .isEqualTo("“x” was taken out.");
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
