package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;

/**
 * Damaged rubrics and job-analysis records, 2,000 of each.
 *
 * <p>Every definition, indicator and task holds a word of its own, “s2x1”. The property: reading never fails; a word is
 * in the bank only under the name that stands nearest above it, in a record under the name in its own row; and a word
 * that is not in the bank is on a line that a warning names, or, where nothing was understood, among what was seen.
 */
class MutatedRubricsTest {
    private static final int MUTANTS = 2000;
    private static final int SHOWN = 12;
    private static final Pattern TAG = Pattern.compile("\\bs\\dx\\d\\b");

    /** A line that starts with blanks goes on with the one before. */
    private static final Pattern GOES_ON = Pattern.compile("(?<=[^\\s|])\n +(?=\\S)");

    private static final List<String> NAMES = List.of("Oven Care", "Guest Talks", "Till Work");
    private static final Pattern NAME_OR_TAG = Pattern.compile(String.join("|", NAMES) + "|" + TAG.pattern());

    static Stream<Arguments> documents() {
        return Stream.of(Arguments.of(rubric(), Family.RUBRIC), Arguments.of(jobAnalysis(), Family.JOB_ANALYSIS));
    }

    private static String rubric() {
        var lines = new ArrayList<>(List.of("# Head Baker", "", "Bakes and leads the bakers.", ""));
        for (int s = 0; s < NAMES.size(); s++) {
            lines.add("## " + (char) ('A' + s) + " - " + NAMES.get(s));
            lines.add("#### **00:" + (s + 1) + "0** - CODE " + s);
            lines.addAll(List.of("", "Keeping s" + s + "x0 going day by day.", "", "**What to look for:**", ""));
            lines.addAll(List.of("- Swept s" + s + "x1 daily", "- Mended s" + s + "x2", "- Counted s" + s + "x3", ""));
            lines.addAll(List.of("---", ""));
        }
        lines.addAll(List.of("## Scoring Matrix", "", "| Competency | 1 | 2 | 3 |", "|---|---|---|---|"));
        for (int s = 0; s < NAMES.size(); s++) {
            lines.add("| **" + (char) ('A' + s) + "** - " + NAMES.get(s) + " | | | |");
        }
        return String.join("\n", lines);
    }

    private static String jobAnalysis() {
        var lines = new ArrayList<>(List.of("Job analysis of a baker", "", "Kept with the file of the case.", ""));
        lines.add("| Proficiency Level | Competencies/KSAs | Tasks | Competency Importance |");
        lines.add("|---|---|---|---|");
        for (int s = 0; s < NAMES.size(); s++) {
            lines.add("| [Insert sentence describing level] | " + NAMES.get(s) + ": Keeps s" + s
                    + "x0 going. | • Sweeps s" + s + "x1 • Mends s" + s + "x2 | " + (s + 3) + " |");
        }
        lines.addAll(List.of("| [Insert sentence describing level] | {COMPETENCY-4} | | |", "", "Signed by both."));
        return String.join("\n", lines);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void wholeDocumentIsReadWhole(String document, Family family) {
        Draft draft = SampleDocuments.read(document);

        assertThat(draft.family()).isEqualTo(family);
        assertThat(draft.bank().competencies()).extracting(Competency::name).isEqualTo(NAMES);
        assertThat(places(draft).stream().map(place -> place.split("@")[0])).hasSameElementsAs(tags(document));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void noWordIsInTheWrongPlaceAndNoneIsLostInSilence(String document, Family family) {
        var problems = new ArrayList<String>();
        int kept = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            var mutations = new Mutations(seed);
            String damaged = mutations.of(document);
            SourceText source = SampleDocuments.text(damaged);
            Draft draft = Intake.read(source);
            Set<String> found = places(draft);
            String message = "seed " + seed + " " + mutations.changes() + " ";
            Set<String> allowed = allowed(damaged, family);
            found.stream().filter(place -> !allowed.contains(place)).forEach(place -> problems.add(message + place));
            lost(source, draft, found).forEach(line -> problems.add(message + "lost " + line));
            kept += draft.bank().competencies().size();
        }
        assertThat(problems.stream().limit(SHOWN)).isEmpty();
        assertThat(kept)
                .as("a record without its header has nothing certain")
                .isGreaterThan(MUTANTS * NAMES.size() / 2);
    }

    /** Each word with the name under which the bank has it; the names too, which belong nowhere else. */
    private static Set<String> places(Draft draft) {
        var places = new HashSet<String>();
        for (Competency one : draft.bank().competencies()) {
            Stream.concat(Stream.of(one.definition()), one.indicators().stream())
                    .forEach(words -> put(places, words, one.name()));
        }
        for (BankTask task : draft.bank().tasks()) {
            put(places, task.text(), task.kind());
        }
        return places;
    }

    private static void put(Set<String> places, String words, String name) {
        String whole = NAMES.stream().filter(name::startsWith).findFirst().orElse(name);
        tags(words).forEach(tag -> places.add(tag + "@" + whole));
        NAMES.stream().filter(words::contains).forEach(other -> places.add(other + " inside " + whole));
    }

    /** For each word the name above it, or before it in its row; the rows of a rubric's matrix begin no section. */
    private static Set<String> allowed(String damaged, Family family) {
        var allowed = new HashSet<String>();
        String name = "";
        for (String line : GOES_ON.matcher(damaged).replaceAll(" ").split("[\n\f]")) {
            name = family == Family.JOB_ANALYSIS ? "" : name;
            Matcher word = NAME_OR_TAG.matcher(line);
            while (word.find()) {
                if (!NAMES.contains(word.group())) {
                    allowed.add(word.group() + "@" + name);
                } else if (family == Family.JOB_ANALYSIS || !line.startsWith("|")) {
                    name = word.group();
                }
            }
        }
        return allowed;
    }

    private static List<String> lost(SourceText source, Draft draft, Set<String> found) {
        if (draft.family() == Family.UNKNOWN) {
            return MutatedFormsTest.uncounted(source, draft);
        }
        Set<Integer> warned = draft.warnings().stream().map(Warning::line).collect(Collectors.toSet());
        Set<String> kept = found.stream().map(place -> place.split("@")[0]).collect(Collectors.toSet());
        return source.lines().stream()
                .filter(line -> !warned.contains(line.number()) && !kept.containsAll(tags(line.text())))
                .map(line -> line.number() + ": " + line.text())
                .toList();
    }

    private static Set<String> tags(String words) {
        return TAG.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
