package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * Screens tasks and competencies by the ratings of all experts (OPM method, domain notes §3).
 *
 * <p>A task is dropped if half or more of those who gave a value on a scale said "not performed" on it; one scale is
 * enough. Means leave out zeros and what is missing. A task is critical if its means reach the cut-offs on both scales; a
 * competency if it is important enough, needed early enough and, where asked for, tells people apart well enough.
 */
public final class Screening {
    private Screening() {}

    /** Every task in the order of the list. */
    public static Map<TaskId, ScreeningResult> tasks(JobAnalysis analysis) {
        var tallies = new Tallies<TaskId>(Aspect.ofTasks(), analysis.cutOffs());
        analysis.tasks().forEach(task -> tallies.expect(task.id()));
        for (RatingSheet sheet : analysis.ratings()) {
            for (TaskRating rating : sheet.tasks()) {
                tallies.count(rating.task(), rating::value);
            }
        }
        return tallies.results();
    }

    /** These competencies in their order. */
    public static Map<CompetencyId, ScreeningResult> competencies(
            JobAnalysis analysis, List<CompetencyId> competencies) {
        var tallies = new Tallies<CompetencyId>(Aspect.ofCompetencies(analysis.cutOffs()), analysis.cutOffs());
        competencies.forEach(tallies::expect);
        for (RatingSheet sheet : analysis.ratings()) {
            for (CompetencyNeed need : sheet.competencies()) {
                tallies.count(need.competency(), need::value);
            }
        }
        return tallies.results();
    }

    /** The value that somebody gave; empty where nothing was said. */
    private interface Said {
        Optional<Integer> on(Aspect aspect);
    }

    private static final class Tallies<K> {
        private final Map<K, Map<Aspect, Tally>> tallies = new LinkedHashMap<>();
        private final List<Aspect> aspects;
        private final CutOffs cutOffs;

        private Tallies(List<Aspect> aspects, CutOffs cutOffs) {
            this.aspects = aspects;
            this.cutOffs = cutOffs;
        }

        private void expect(K thing) {
            var byAspect = new EnumMap<Aspect, Tally>(Aspect.class);
            aspects.forEach(aspect -> byAspect.put(aspect, new Tally()));
            tallies.put(thing, byAspect);
        }

        private void count(K thing, Said said) {
            Map<Aspect, Tally> byAspect = tallies.get(thing);
            if (byAspect != null) {
                byAspect.forEach((aspect, tally) -> said.on(aspect).ifPresent(value -> tally.add(aspect, value)));
            }
        }

        private Map<K, ScreeningResult> results() {
            var results = new LinkedHashMap<K, ScreeningResult>();
            tallies.forEach((thing, byAspect) -> results.put(thing, result(byAspect)));
            return results;
        }

        private ScreeningResult result(Map<Aspect, Tally> byAspect) {
            var measures = new ArrayList<Measure>();
            byAspect.forEach((aspect, tally) ->
                    measures.add(new Measure(aspect, tally.raters, tally.notPerformed, tally.sum, cutOffs.of(aspect))));
            return ScreeningResult.of(measures, cutOffs.notPerformedShare());
        }
    }

    private static final class Tally {
        private int raters;
        private int notPerformed;
        private int sum;

        private void add(Aspect aspect, int value) {
            raters++;
            if (aspect.scale().isNotPerformed(value)) {
                notPerformed++;
            } else {
                sum += value;
            }
        }
    }
}
