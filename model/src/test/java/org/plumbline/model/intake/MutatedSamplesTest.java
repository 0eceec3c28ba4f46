package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.Competency;

/** Samples with a few lines dropped, doubled, swapped or with another bullet: nothing is lost, nothing moves. */
class MutatedSamplesTest {
    private static final int MUTANTS = 300;
    private static final int MOST_CHANGES = 4;
    private static final List<String> BULLETS = List.of("* ", "• ", "•\t", "o ", "– ", "");

    private final Set<String> touched = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void everyLineIsInTheBankOrInAWarning(String document) {
        for (int seed = 0; seed < MUTANTS; seed++) {
            String text = mutant(document, seed);
            SourceText source = SampleDocuments.text(text);
            Draft draft = Intake.read(source);
            String bank = letters(wordsOf(draft));
            Set<Integer> warned = new HashSet<>();
            draft.warnings().forEach(warning -> warned.add(warning.line()));
            int first = draft.origins().stream().mapToInt(line -> line).min().orElse(0);
            for (SourceLine line : source.lines()) {
                boolean body = line.role() == LineRole.BULLET
                        && line.number() > first
                        && line.text().length() > 20;
                if (body && !warned.contains(line.number())) {
                    String words = line.text().replaceFirst("^[^:]{1,20}: ", "");
                    assertThat(bank.contains(letters(words)))
                            .as("seed %d, line %d", seed, line.number())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void noLevelTextMovesToAnotherCompetencyOrLevel(String document) {
        Map<String, Set<String>> original = places(SampleDocuments.draft(document + ".txt"));
        for (int seed = 0; seed < MUTANTS; seed++) {
            Draft draft = SampleDocuments.read(mutant(document, seed));
            Map<String, Set<String>> found = places(draft);
            for (Map.Entry<String, Set<String>> entry : found.entrySet()) {
                if (original.containsKey(entry.getKey())
                        && !mayHaveMoved(entry.getKey(), original.get(entry.getKey()), entry.getValue())) {
                    assertThat(original.get(entry.getKey()))
                            .as("seed %d: “%s”", seed, entry.getKey())
                            .containsAll(entry.getValue());
                }
            }
        }
    }

    /** Its own line, its heading, or that of the place where it is now, was changed. */
    private boolean mayHaveMoved(String text, Set<String> before, Set<String> now) {
        var places = new HashSet<>(before);
        places.addAll(now);
        return touched.stream().anyMatch(line -> line.contains(letters(text)))
                || places.stream()
                        .map(place -> letters(place.substring(0, place.indexOf('#'))))
                        .anyMatch(name -> touched.stream().anyMatch(line -> line.contains(name)));
    }

    /** Each level text with the competencies and levels that have it. */
    private static Map<String, Set<String>> places(Draft draft) {
        var places = new HashMap<String, Set<String>>();
        for (Competency competency : draft.bank().competencies()) {
            competency.levels().forEach(level -> places.computeIfAbsent(level.text(), any -> new HashSet<>())
                    .add(competency.name() + "#" + level.level()));
        }
        return places;
    }

    private String mutant(String document, int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(
                List.of(new String(SampleDocuments.bytes("documents/" + document + ".txt"), StandardCharsets.UTF_8)
                        .split("\n", -1)));
        touched.clear();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(lines, random);
        }
        return String.join("\n", lines);
    }

    private void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size() - 2);
        touched.add(letters(lines.get(at)));
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> {
                touched.add(letters(lines.get(at + 2)));
                Collections.swap(lines, at, at + 2);
            }
            default -> lines.set(at, lines.get(at).replaceFirst("^- ", BULLETS.get(random.nextInt(BULLETS.size()))));
        }
    }

    private static String wordsOf(Draft draft) {
        var words = new StringBuilder();
        draft.bank().competencies().forEach(one -> {
            words.append(one.name()).append(one.definition()).append(one.definitionItems());
            one.levels().forEach(level -> words.append(level.text()));
            words.append(one.indicators()).append(one.performanceLevels()).append(one.applicationAreas());
        });
        return words.toString();
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
