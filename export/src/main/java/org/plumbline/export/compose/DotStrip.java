package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.Spread;

/**
 * The levels that raters gave one candidate on one competency, without the raters.
 *
 * @param name whose row it is
 * @param levels one a rater, as they stand
 * @param withoutLevel how many said that it was not asked, or that there was no answer
 * @param changed first levels in whose place another one was put later
 */
record DotStrip(
        String name, List<Integer> levels, List<Integer> changed, int withoutLevel, Optional<Integer> required) {

    static DotStrip of(String name, PanelView.OfCandidate one, CompetencyId competency) {
        List<RatingHistory.OfRater> raters = RatingHistory.of(one, competency).raters();
        return new DotStrip(
                name,
                raters.stream().flatMap(rater -> level(rater.last())).sorted().toList(),
                raters.stream()
                        .filter(rater ->
                                !rater.first().rating().equals(rater.last().rating()))
                        .flatMap(rater -> level(rater.first()))
                        .sorted()
                        .toList(),
                (int) raters.stream()
                        .filter(rater -> rater.last().rating().isPresent()
                                && level(rater.last()).findAny().isEmpty())
                        .count(),
                one.cell(competency).flatMap(PanelView.Cell::required));
    }

    private static Stream<Integer> level(RatingHistory.Step step) {
        return step.rating().flatMap(Spread::level).stream();
    }

    /** How many levels lie between the lowest and the highest; also of those that were changed. */
    int range() {
        return levels.isEmpty() ? 0 : levels.get(levels.size() - 1) - levels.get(0);
    }

    int firstRange() {
        List<Integer> all =
                Stream.concat(levels.stream(), changed.stream()).sorted().toList();
        return all.isEmpty() ? 0 : all.get(all.size() - 1) - all.get(0);
    }

    /** “Expert × 2, Advanced × 1”, the highest first; empty where nobody rated it. */
    String words(List<String> names) {
        return levels.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(level -> say(
                                "report.spread.level",
                                names.get(level - 1),
                                levels.stream().filter(level::equals).count()))
                        .collect(Collectors.joining(", "))
                + (withoutLevel == 0
                        ? ""
                        : (levels.isEmpty() ? "" : ", ")
                                + say("report.spread.level", say("report.spread.noLevel"), withoutLevel));
    }
}
