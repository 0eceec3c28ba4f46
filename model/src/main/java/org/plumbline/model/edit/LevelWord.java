package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.compare.Names;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/**
 * A level of the scale that a competency's words name in another spelling.
 *
 * @param written as it stands in the text
 * @param word as the scale has it
 */
public record LevelWord(CompetencyId competency, String written, String word) {
    private static final String WORD = "[\\p{L}\\p{M}]++";
    /** Only what stands beside the word “level” is meant as the name of one: “advances” is also a verb. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(" + WORD + ")(?=[ -]levels?\\b)|(?<=\\b[Ll]evel of )(" + WORD + ")");

    /** Every level word of a bank that is not spelled as on its scale. */
    public static List<LevelWord> misspelt(CompetencyBank bank) {
        var found = new ArrayList<LevelWord>();
        for (Competency competency : bank.competencies()) {
            Scale scale = bank.scaleOf(competency);
            var written = new ArrayList<String>();
            Texts.map(competency, text -> {
                NAMED.matcher(text).results().map(MatchResult::group).forEach(written::add);
                return text;
            });
            competency.performanceLevels().stream().map(PerformanceText::name).forEach(written::add);
            written.stream().distinct().forEach(one -> word(one, scale)
                    .ifPresent(word -> found.add(new LevelWord(competency.id(), one, word))));
        }
        return List.copyOf(found);
    }

    private static Optional<String> word(String written, Scale scale) {
        List<String> words = words(scale);
        return words.contains(written)
                ? Optional.empty()
                : words.stream().filter(word -> Names.nearly(word, written)).findFirst();
    }

    private static List<String> words(Scale scale) {
        var words = new ArrayList<String>();
        scale.levels().forEach(level -> words.add(level.name()));
        words.addAll(scale.kind().match(new PerformanceWords()));
        return words;
    }

    static Competency correct(Competency competency, List<LevelWord> words) {
        Competency corrected = competency;
        for (LevelWord word : words) {
            if (word.competency().equals(competency.id())) {
                corrected = word.correct(corrected);
            }
        }
        return corrected;
    }

    private Competency correct(Competency wrong) {
        Competency corrected = Texts.map(wrong, text -> NAMED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals(written) ? word : found.group())));
        return corrected.toBuilder()
                .performanceLevels(corrected.performanceLevels().stream()
                        .map(text -> text.name().equals(written) ? new PerformanceText(word, text.text()) : text)
                        .toList())
                .build();
    }

    private static final class PerformanceWords implements ScaleKind.Cases<List<String>> {
        @Override
        public List<String> proficiency(ScaleKind.Proficiency kind) {
            return List.of();
        }

        @Override
        public List<String> meetsExceeds(ScaleKind.MeetsExceeds kind) {
            return List.of();
        }

        @Override
        public List<String> demand(ScaleKind.Demand kind) {
            return kind.performanceLevels();
        }
    }
}
