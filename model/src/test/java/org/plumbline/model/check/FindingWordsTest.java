package org.plumbline.model.check;

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

/** Every finding has a sentence, and every sentence belongs to a finding. */
class FindingWordsTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.check.findings", Locale.ENGLISH);
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");

    @Test
    void everyKeyInTheSourcesHasASentenceAndEverySentenceIsUsed() throws IOException {
        assertThat(keysInSources()).hasSizeGreaterThan(15).isEqualTo(new TreeSet<>(WORDS.keySet()));
    }

    @Test
    void everySentenceEndsAsOne() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key)).matches("(?s).*[.?]"));
    }

    @Test
    void noSentenceHasAStraightApostrophe() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key)).doesNotContain("'"));
    }

    @Test
    void namesWithBracesAndApostrophesStandAsTheyAre() {
        var finding = new Finding(Severity.WARNING, Stage.BANK, "", "bank.noDefinition", List.of("O'Brien's {0} set"));

        assertThat(finding.sentence()).isEqualTo("“O'Brien's {0} set” has no definition.");
    }

    private static Set<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plumbline/model/check"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
