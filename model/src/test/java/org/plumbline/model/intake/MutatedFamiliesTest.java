package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Track;

/**
 * Damaged documents of the city, table, grade-band and track families.
 *
 * <p>The property, for every document that is made by dropping, doubling or swapping lines, changing bullets, breaking
 * pages, cutting the end off, or adding empty lines:
 *
 * <ul>
 *   <li>Reading never fails.
 *   <li>A level text, an indicator or a required level is in the bank only where the damaged document itself puts it:
 *       under the nearest name above it, in the track whose label or column it has, at the level of its own label.
 *   <li>A text that is not in the bank is on a line that a warning names.
 * </ul>
 *
 * <p>Every text holds a word that no other text has, so the places are found without any reader.
 */
class MutatedFamiliesTest {
    private static final int MUTANTS = 2000;
    private static final Pattern TAG = Pattern.compile("\\b(?:[qi][a-d]\\d[im]?|Q[A-D]-0\\d)\\b");

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of("city", TaggedDocuments.city(), Family.LOS_ANGELES),
                Arguments.of("tables", TaggedDocuments.tables(), Family.OPM),
                Arguments.of("tracks", TaggedDocuments.tracks(), Family.CAREER_FRAMEWORK),
                Arguments.of("track tables", TaggedDocuments.trackTables(), Family.CAREER_FRAMEWORK),
                Arguments.of("bands", TaggedDocuments.bands(), Family.REQUIRED_LEVELS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void wholeDocumentIsReadWhole(String name, String document, Family family) {
        Draft draft = SampleDocuments.read(document);

        assertThat(draft.family()).isEqualTo(family);
        assertThat(found(draft).keySet())
                .isEqualTo(
                        TaggedPlaces.of(document, name.equals("track tables")).keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void damagedDocumentIsReadWhereItIsCertain(String name, String document, Family family) {
        for (int seed = 0; seed < MUTANTS; seed++) {
            var mutations = new Mutations(
                    seed,
                    Mutations.Kind.DROP,
                    Mutations.Kind.DOUBLE,
                    Mutations.Kind.SWAP,
                    Mutations.Kind.BULLET,
                    Mutations.Kind.PAGE_BREAK,
                    Mutations.Kind.CUT,
                    Mutations.Kind.GAP);
            String damaged = mutations.of(document);
            SourceText source = SampleDocuments.text(damaged);
            Draft draft = Intake.read(source);
            Map<String, Set<String>> found = found(draft);
            Map<String, Set<String>> allowed = TaggedPlaces.of(damaged, name.equals("track tables"));
            found.forEach((tag, places) -> assertThat(allowed.getOrDefault(tag, Set.of()))
                    .as("%s %s: %s", tag, mutations.changes(), damaged)
                    .containsAll(places));
            if (draft.family() != Family.UNKNOWN) {
                assertThat(lost(source, draft, found.keySet()))
                        .as("seed %d: %s", seed, mutations.changes())
                        .isEmpty();
            }
        }
    }

    /** The lines with a text that is neither in the bank nor named by a warning. */
    static List<String> lost(SourceText source, Draft draft, Set<String> found) {
        var warned = new HashSet<Integer>();
        draft.warnings().forEach(warning -> warned.add(warning.line()));
        return source.lines().stream()
                .filter(line -> !warned.contains(line.number()))
                .flatMap(line -> tags(line.text()).stream()
                        .filter(tag -> !found.contains(tag))
                        .map(tag -> line.number() + ": " + tag))
                .toList();
    }

    /** Each tag with the places where the bank has it. */
    static Map<String, Set<String>> found(Draft draft) {
        var found = new HashMap<String, Set<String>>();
        for (Competency one : draft.bank().competencies()) {
            one.levels().forEach(level -> put(found, level.text(), one, "", number(draft, one, level.level())));
            one.tracks().forEach(texts -> texts.levels()
                    .forEach(level -> put(
                            found,
                            level.text(),
                            one,
                            texts.track() == Track.MANAGERIAL ? "m" : "i",
                            String.valueOf(level.level()))));
            one.indicators().forEach(words -> put(found, words, one, "", ""));
            one.required()
                    .forEach(level -> put(found, level.grade().orElse(""), one, "", String.valueOf(level.level())));
            put(
                    found,
                    one.definition() + one.definitionItems() + one.performanceLevels() + one.applicationAreas(),
                    one,
                    "?",
                    "?");
        }
        return found;
    }

    /** The number that the document gives a level; the places of a scale may be fewer. */
    private static String number(Draft draft, Competency one, int ordinal) {
        int word = TaggedDocuments.LEVEL_WORDS.indexOf(
                draft.bank().scaleOf(one).level(ordinal).name());
        return String.valueOf(word < 0 ? ordinal : word + 1);
    }

    private static void put(Map<String, Set<String>> found, String words, Competency one, String track, String level) {
        for (String tag : tags(words)) {
            boolean indicator = tag.startsWith("i");
            found.computeIfAbsent(tag, any -> new HashSet<>())
                    .add(TaggedPlaces.place(one.name(), indicator ? "" : track, indicator ? "" : level));
        }
    }

    private static Set<String> tags(String words) {
        var tags = new HashSet<String>();
        Matcher tag = TAG.matcher(words);
        while (tag.find()) {
            tags.add(tag.group());
        }
        return tags;
    }
}
