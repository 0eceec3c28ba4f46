package org.plumbline.app.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;

/**
 * Finds competencies while somebody types: every word typed must occur, whatever its accents and capitals.
 *
 * <p>A competency's own number counts most, then names, then definitions, then level texts and indicators.
 */
public final class BankSearch {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int ITS_NUMBER = 200;
    private static final int IN_NAME = 100;
    private static final int AT_START = 50;
    private static final int IN_DEFINITION = 10;
    private static final int ELSEWHERE = 1;

    private final List<Entry> entries = new ArrayList<>();

    public BankSearch(List<CompetencyBank> banks) {
        for (CompetencyBank bank : banks) {
            for (Competency competency : bank.competencies()) {
                entries.add(new Entry(
                        new Hit(bank, competency),
                        competency.number().map(String::valueOf).orElse(""),
                        plain(competency.name()),
                        plain(competency.definition()),
                        plain(rest(competency))));
            }
        }
    }

    private static String rest(Competency competency) {
        var words = new StringBuilder();
        competency.levels().forEach(level -> words.append(level.text()).append('\n'));
        competency.levels().forEach(level -> words.append(String.join("\n", level.illustrations()))
                .append('\n'));
        words.append(String.join("\n", competency.indicators()))
                .append('\n')
                .append(String.join("\n", competency.definitionItems()))
                .append('\n')
                .append(String.join("\n", competency.applicationAreas()));
        return words.toString();
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * @param bank only from this bank
     * @return best first; in the order of the banks when nothing is typed
     */
    public List<Hit> find(String typed, Optional<CompetencyBank> bank) {
        List<String> words = List.of(plain(typed).strip().split("\\s+"));
        return entries.stream()
                .filter(entry ->
                        bank.map(only -> entry.hit().bank().equals(only)).orElse(true))
                .map(entry -> new Scored(entry.hit(), entry.score(words)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::hit)
                .toList();
    }

    /** One competency and the bank that it is in. */
    public record Hit(CompetencyBank bank, Competency competency) {}

    private record Scored(Hit hit, int score) {}

    private record Entry(Hit hit, String number, String name, String definition, String rest) {
        int score(List<String> words) {
            int sum = 0;
            for (String word : words) {
                int score = score(word);
                if (score == 0) {
                    return 0;
                }
                sum += score;
            }
            return sum;
        }

        private int score(String word) {
            if (!word.isEmpty() && number.equals(word)) {
                return ITS_NUMBER;
            }
            if (name.contains(word) || number.startsWith(word)) {
                return name.startsWith(word) && !word.isEmpty() ? IN_NAME + AT_START : IN_NAME;
            }
            if (definition.contains(word)) {
                return IN_DEFINITION;
            }
            return rest.contains(word) ? ELSEWHERE : 0;
        }
    }
}
