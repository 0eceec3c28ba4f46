package org.plumbline.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.signoff.Decision;

/** Every decision has a sentence, and every sentence belongs to a decision. */
class DecisionWordsTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.signoff.decisions", Locale.ROOT);
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");

    @Test
    void everyKeyInTheSourcesHasASentenceAndEverySentenceIsUsed() throws IOException {
        assertThat(keysInSources()).hasSizeGreaterThan(30).isEqualTo(sentences());
    }

    @Test
    void noSentenceHasAStraightApostrophe() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key)).doesNotContain("'"));
    }

    @Test
    void namesWithBracesAndApostrophesStandAsTheyAre() {
        assertThat(Decision.of("competency.out", "O'Brien's {0} set").sentence())
                .isEqualTo("“O'Brien's {0} set” was taken out.");
    }

    @Test
    void aDecisionOfANewerVersionSaysWhatItNames() {
        assertThat(new Decision("future.thing", List.of("Listening", "3")).sentence())
                .isEqualTo("Listening, 3");
        assertThat(new Decision("future.thing", List.of()).sentence()).isEqualTo("future.thing");
    }

    /** Without the words for what is stored as an English word. */
    private static Set<String> sentences() {
        var keys = new TreeSet<>(WORDS.keySet());
        keys.removeIf(key -> key.startsWith("role.") || key.startsWith("track."));
        return keys;
    }

    private static Set<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plumbline/model/decision"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
