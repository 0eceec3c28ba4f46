package org.plumbline.model.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How far the experts who are waited for have rated.
 *
 * @param filled how many values each of them gave
 * @param each how many values each of them is asked for
 */
public record RatingProgress(Map<ParticipantId, Integer> filled, int each) {
    public RatingProgress {
        filled = Map.copyOf(filled);
    }

    public static RatingProgress ofTasks(JobAnalysis analysis) {
        return of(
                analysis,
                RatingSheet::taskValues,
                analysis.tasks().size() * Aspect.ofTasks().size());
    }

    /**
     * @param competencies how many of them are rated
     */
    public static RatingProgress ofCompetencies(JobAnalysis analysis, int competencies) {
        List<Aspect> aspects = Aspect.ofCompetencies(analysis.cutOffs());
        return of(analysis, sheet -> sheet.competencyValues(aspects), competencies * aspects.size());
    }

    private static RatingProgress of(JobAnalysis analysis, ToIntFunction<RatingSheet> count, int each) {
        Map<ParticipantId, RatingSheet> sheets =
                analysis.ratings().stream().collect(Collectors.toMap(RatingSheet::rater, Function.identity()));
        return new RatingProgress(
                analysis.presentExperts().stream()
                        .map(Participant::id)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                id -> count.applyAsInt(sheets.getOrDefault(id, RatingSheet.empty(id))))),
                each);
    }

    /** How many experts gave every value. */
    public int done() {
        return (int) filled.values().stream()
                .filter(count -> each > 0 && count >= each)
                .count();
    }

    public int experts() {
        return filled.size();
    }

    public boolean begun() {
        return filled.values().stream().anyMatch(count -> count > 0);
    }

    /** How many values are still to come. */
    public int missing() {
        return filled.values().stream()
                .mapToInt(count -> Math.max(0, each - count))
                .sum();
    }
}
