package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.bank.Competency;

/**
 * Damaged forms of the SME-QA kind, 2,000 in each of five settings, each with one to four of the changes of {@link Mutations}.
 *
 * <p>The property, for every damaged form and every tagged word of {@link TaggedForm}:
 *
 * <ol>
 *   <li>Reading never fails.
 *   <li>Nothing is in the wrong place: where the word is in the bank in the text of level L of competency N, the damaged
 *       form has it at a place where N is the nearest name above and L is the last label between that name and the word;
 *       where it is in the definition of N, at a place where N is the nearest name above and no label is between.
 *   <li>Nothing is lost in silence: the word is in the bank, or a warning names the line that holds it, or the
 *       first line of its paragraph. A form without any competency that is certain is counted line by line in what was
 *       seen. Above the first competency a paragraph may be taken as title or instructions if no label of a level is above it.
 * </ol>
 *
 * <p>So a text that was swapped under another name belongs there, since the form says so; a text whose name, label or
 * line end is gone may be left out and reported, but never moves.
 */
class MutatedFormsTest {
    private static final int MUTANTS = 2000;
    private static final int SHOWN = 12;

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(TaggedForm.Style.BULLETS, List.of("Novice", "Competent", "Advanced", "Expert")),
                Arguments.of(TaggedForm.Style.WRAPPED, List.of("Awareness", "Working", "Practitioner", "Expert")),
                Arguments.of(TaggedForm.Style.LONE_LABELS, List.of("Meets", "Exceeds")),
                Arguments.of(TaggedForm.Style.LONE_LABELS, List.of("Unfamiliar", "Familiar", "Experienced", "Master")),
                Arguments.of(TaggedForm.Style.MARKDOWN, List.of("Meets", "Exceeds")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void undamagedFormIsReadWhole(TaggedForm.Style style, List<String> levels) {
        Draft draft = SampleDocuments.read(new TaggedForm(levels, style).text());

        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.bank().competencies())
                .hasSize(TaggedForm.competencies())
                .allSatisfy(one -> assertThat(one.levelCount()).isEqualTo(levels.size()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noWordIsInTheWrongPlaceAndNoneIsLostInSilence(TaggedForm.Style style, List<String> levels) {
        var form = new TaggedForm(levels, style);
        String whole = form.text();
        int kept = 0;
        var problems = new ArrayList<String>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            var mutations = new Mutations(seed);
            String damaged = mutations.of(whole);
            SourceText source = SampleDocuments.text(damaged);
            Draft draft = Intake.read(source);
            Map<String, Set<String>> named = form.places(damaged);
            Map<String, Set<String>> found = places(draft);
            String message = "seed " + seed + " " + mutations.changes();
            found.forEach((tag, places) -> {
                if (!named.get(tag).containsAll(places)) {
                    problems.add(message + " " + tag + " is at " + places + ", but belongs to " + named.get(tag));
                }
            });
            lost(source, draft, found.keySet(), named).forEach(line -> problems.add(message + " lost: " + line));
            kept += draft.bank().competencies().size();
        }
        assertThat(problems.stream().limit(SHOWN)).isEmpty();
        assertThat(kept).isGreaterThan(MUTANTS * (TaggedForm.competencies() - 1));
    }

    /** The lines whose words are neither in the bank nor spoken of. */
    private static List<String> lost(
            SourceText source, Draft draft, Set<String> inBank, Map<String, Set<String>> named) {
        if (draft.family() == Family.UNKNOWN) {
            return uncounted(source, draft);
        }
        var warned = new HashSet<Integer>();
        draft.warnings().forEach(warning -> warned.add(warning.line()));
        int first = draft.origins().stream().mapToInt(line -> line).min().orElse(0);
        return CopiedLines.mended(source).lines().stream()
                .filter(line -> !warned.contains(line.number()))
                .filter(line -> TaggedForm.tags(line.text()).stream()
                        .anyMatch(tag ->
                                !inBank.contains(tag) && !(line.number() < first && isInstruction(named.get(tag)))))
                .map(line -> line.number() + ": " + line.text())
                .toList();
    }

    private static boolean isInstruction(Set<String> places) {
        return places.stream().allMatch(place -> place.endsWith("#0"));
    }

    /** Headings, rows, bullets and paragraphs that were seen are as many as the lines with words. */
    static List<String> uncounted(SourceText source, Draft draft) {
        int seen = draft.seen().stream()
                .filter(words -> !words.matches("\\d+ terms? explained.*"))
                .mapToInt(words -> Integer.parseInt(words.split(" ")[0]))
                .sum();
        int written = source.written().size();
        return seen == written ? List.of() : List.of(written + " lines, but " + draft.seen());
    }

    private static Map<String, Set<String>> places(Draft draft) {
        var places = new HashMap<String, Set<String>>();
        for (Competency one : draft.bank().competencies()) {
            String name = TaggedForm.named(one.name()).orElse(one.name());
            put(places, one.name(), name + "#0");
            put(places, one.definition(), name + "#0");
            one.levels().forEach(level -> put(places, level.text(), name + "#" + level.level()));
        }
        return places;
    }

    private static void put(Map<String, Set<String>> places, String words, String place) {
        TaggedForm.tags(words).forEach(tag -> places.computeIfAbsent(tag, any -> new HashSet<>())
                .add(place));
    }
}
