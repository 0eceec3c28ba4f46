package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.workshop.Workshop;

class NamePatternTest {
    private static final Parameters CARD =
            Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withMember(ExampleWorkshop.ANA);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 4));
    private static final List<String> NASTY = List.of(
            "..",
            "/",
            "\\",
            ":",
            "*",
            "?",
            "\"",
            "<",
            ">",
            "|",
            "\u0000",
            "\n",
            "\u202E",
            "\u200F",
            "\u2066",
            "\uFEFF",
            "CON",
            "nul",
            "COM1",
            "LPT¹",
            "aux.txt",
            ".",
            " ",
            "_",
            "__",
            "-",
            "~",
            "$",
            "%00",
            "..%2f",
            "{Name}",
            "C:\\",
            "\\\\?\\",
            "//srv/",
            "Žofie",
            "李小龙",
            "𠮷",
            "محمد",
            "é",
            "e\u0301",
            "\u0301",
            "😀",
            "\uD800",
            "x".repeat(300),
            "李".repeat(200),
            "𠮷".repeat(120),
            "ß",
            "ı",
            "İ",
            "ﬀ",
            "a\u0300".repeat(99));

    private static String name(String pattern, DocumentKind kind, Parameters parameters) {
        return NamePattern.of(pattern).name(NameWords.of(kind, ExampleWorkshop.scored(), parameters, DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Vacancy}_{Candidate}_Interview{N}_{Rater} | PD-0417_C-01_Interview1_Ana-Example",
                "{Position}_{Grade} | Network-Planner_GS-13",
                "{document}-{round}.{Date}_{Language} | scorecard-1.2026-03-04_en",
                "{Name}_card | Pat-Invented_card",
                "only words | only-words",
                "_{Rater}__{N}_ | Ana-Example_1"
            })
    void sayWhatTheirPlaceholdersSay(String pattern, String name) {
        assertThat(name(pattern, DocumentKind.SCORECARD, CARD)).isEqualTo(name);
    }

    @Test
    void partsWithNothingToSayAreLeftOutWithTheirWords() {
        String pattern = "{Document}_for {Candidate}_Interview{N}_{Rater}";

        assertThat(name(pattern, DocumentKind.COMPETENCY_MODEL, CARD)).isEqualTo("competency-model");
        assertThat(name(pattern, DocumentKind.INTERVIEW_GUIDE, Parameters.NONE.withGrade(ExampleWorkshop.GS12)))
                .isEqualTo("interview-guide_Interview1");
        assertThat(name("{Candidate}_{Rater}", DocumentKind.COMPETENCY_MODEL, CARD))
                .isEqualTo("x");
    }

    @Test
    void theCodeStandsForAHiddenName() {
        assertThat(name("{Name}", DocumentKind.SCORECARD, CARD.withBlind(true))).isEqualTo("C-01");
        assertThat(name("{Candidate}", DocumentKind.SCORECARD, CARD)).isEqualTo("C-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Vacation}", "{}", "{ }", "a{b", "a}b", "{{N}}", "", "  ", "a/{N}", "..\\{N}"})
    void whatCannotBeUnderstoodIsSaid(String pattern) {
        assertThatThrownBy(() -> NamePattern.of(pattern))
                .isInstanceOf(DocumentProblem.class)
                .message()
                .matches("[A-Z].*\\.");
    }

    @Test
    void aThousandHostileNamesAreSafeEverywhere() {
        var random = new Random(7);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = NASTY.get(random.nextInt(NASTY.size())) + NASTY.get(random.nextInt(NASTY.size()));
            String rater = NASTY.get(random.nextInt(NASTY.size())) + (i % 3 == 0 ? "" : code);
            NamePattern pattern = NamePattern.of(List.of("{Candidate}_{Rater}", "{Name}", "{Candidate}{Document}")
                    .get(i % 3));

            String name = FileNames.free(
                    pattern.name(NameWords.of(DocumentKind.SCORECARD, hostile(code, rater), CARD, DAY)),
                    ".docx",
                    one -> taken.add(FileNames.key(one)));

            assertThat(name).as(code + " and " + rater).matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*\\.docx");
            assertThat(name).doesNotContain("__");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(240);
            assertThat(name.toUpperCase(java.util.Locale.ROOT))
                    .doesNotMatch("(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])\\..*");
            assertThat(Path.of("folder").resolve(name).normalize().getParent()).isEqualTo(Path.of("folder"));
        }
        assertThat(taken).hasSize(1000);
    }

    private static Workshop hostile(String code, String rater) {
        Workshop workshop = ExampleWorkshop.scored();
        Candidate somebody = workshop.candidate(ExampleWorkshop.PAT).orElseThrow();
        PanelMember member = workshop.member(ExampleWorkshop.ANA).orElseThrow();
        return workshop.toBuilder()
                .candidates(List.of(somebody.withCode(code).withName(code + rater)))
                .panel(List.of(new PanelMember(member.id(), rater, member.title())))
                .scorecards(List.of())
                .build();
    }
}
