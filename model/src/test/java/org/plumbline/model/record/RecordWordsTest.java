package org.plumbline.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.panel.RecordEntry;

class RecordWordsTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.record.record", Locale.ROOT);
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
    void anEntryOfANewerVersionSaysWhatItNames() {
        assertThat(RecordWords.sentence(entry("future.thing", "C-01", "3"))).isEqualTo("C-01, 3");
        assertThat(RecordWords.sentence(entry("future.thing"))).isEqualTo("future.thing");
    }

    private static RecordEntry entry(String key, String... arguments) {
        return new RecordEntry(1, Instant.EPOCH, "Hal", Optional.empty(), key, List.of(arguments), "", "", "");
    }

    /** Without the words for what is stored as an English word. */
    private static Set<String> sentences() {
        var keys = new TreeSet<>(WORDS.keySet());
        keys.removeIf(key -> key.startsWith("role.") || key.startsWith("track."));
        return keys;
    }

    private static Set<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plumbline/model/record"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
