package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.workshop.Workshop;

/** The fixed words of documents: complete in every language, and each of them used. */
class FixedWordsTest {
    private static final Path WORDS = Path.of("src/main/resources/org/plumbline/export/compose/words");
    private static final Path SOURCES = Path.of("src/main/java/org/plumbline/export/compose");
    private static final int LONG = 15;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern SAID = Pattern.compile("\\b(?:say|list)\\(\\s*\"([^\"]+)\"");

    static List<String> files() {
        return FixedWords.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheSameKeysWithTheSamePlaces(String file) throws IOException {
        Map<String, String> english = read(file + ".properties");
        for (Language language : Language.values()) {
            if (language == Language.ENGLISH) {
                continue;
            }
            Map<String, String> other = read(file + "_" + language.locale().getLanguage() + ".properties");
            assertThat(other.keySet()).as(file).containsExactlyInAnyOrderElementsOf(english.keySet());
            english.forEach(
                    (key, words) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(words)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noWordsAreLeftEmptyOrEndInTheSignThatTheFormatEats(String file) throws IOException {
        for (Language language : Language.values()) {
            String ending =
                    language == Language.ENGLISH ? "" : "_" + language.locale().getLanguage();
            read(file + ending + ".properties").forEach((key, words) -> {
                assertThat(words).as(key).isNotBlank();
                if (!key.startsWith("date.")) {
                    assertThat(words).as(key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        var seen = new HashSet<String>();
        for (String file : files()) {
            for (String key : read(file + ".properties").keySet()) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        var keys = new TreeSet<String>();
        for (String file : FixedWords.FILES) {
            keys.addAll(read(file + ".properties").keySet());
        }
        String code = code();
        Set<String> literals = found(LITERAL, code);
        assertThat(keys.stream().filter(key -> !isNamed(key, literals)))
                .as("unused")
                .isEmpty();
        assertThat(found(SAID, code).stream()
                        .filter(said -> !keys.contains(said) && keys.stream().noneMatch(key -> begins(key, said))))
                .as("without words")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentInSpanishHasNoEnglishSentence(DocumentKind kind) throws IOException {
        Parameters spanish = Parameters.NONE
                .withLanguage(Language.SPANISH)
                .withCandidate(ExampleWorkshop.PAT)
                .withMember(ExampleWorkshop.ANA);
        for (Workshop workshop : List.of(
                ExampleWorkshop.opened(),
                ExampleWorkshop.scored(),
                FormWorkshops.reviewed(),
                FormWorkshops.written())) {
            String form = new TextRenderer().text(kind.compose(workshop, spanish));
            for (String file : FixedWords.FILES) {
                assertThat(read(file + ".properties").values().stream()
                                .map(String::strip)
                                .filter(words -> words.length() > LONG
                                        && !PLACEHOLDER.matcher(words).find())
                                .filter(form::contains))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.contains(key.replaceAll("\\.\\d+$", ""))
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                || literals.stream().filter(literal -> literal.startsWith(".")).anyMatch(key::endsWith)
                || isPutTogether(key, literals);
    }

    /** Such as {@code say(key + ".text")}. */
    private static boolean isPutTogether(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(0, dot));
    }

    private static boolean begins(String key, String said) {
        return said.endsWith(".") ? key.startsWith(said) : key.matches(Pattern.quote(said) + "\\.\\d+");
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    private static List<String> places(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> read(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(WORDS.resolve(name))) {
            properties.load(in);
        }
        var words = new LinkedHashMap<String, String>();
        new ArrayList<>(properties.stringPropertyNames()).forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
