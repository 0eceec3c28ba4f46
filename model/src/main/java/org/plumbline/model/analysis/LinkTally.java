package org.plumbline.model.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.LinkageSheet.Link;

/**
 * How many experts link a task and a competency; sums, and nobody's own sheet.
 *
 * @param sheets how many experts handed in links; a sheet without any says nothing and is not counted
 */
public record LinkTally(int sheets, Map<Link, Integer> counts) {
    public LinkTally {
        counts = Map.copyOf(counts);
    }

    public static LinkTally of(JobAnalysis analysis) {
        Set<ParticipantId> experts =
                analysis.experts().stream().map(Participant::id).collect(Collectors.toSet());
        List<LinkageSheet> sheets = analysis.linkages().stream()
                .filter(sheet -> !sheet.links().isEmpty()
                        && sheet.rater().filter(experts::contains).isPresent())
                .toList();
        var counts = new LinkedHashMap<Link, Integer>();
        sheets.forEach(sheet -> sheet.links().forEach(link -> counts.merge(link, 1, Integer::sum)));
        return new LinkTally(sheets.size(), counts);
    }

    public int count(Link link) {
        return counts.getOrDefault(link, 0);
    }

    /** Whether at least this share of those who handed in links says so; exactly the share is enough. */
    public boolean holds(Link link, double share) {
        int count = count(link);
        return count > 0
                && BigDecimal.valueOf(count).compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(sheets)))
                        >= 0;
    }

    /** The links that hold by the cut-off, in the order of the tasks. */
    public List<Link> majority(JobAnalysis analysis) {
        double share = analysis.cutOffs().linkageShare();
        var places = new HashMap<TaskId, Integer>();
        analysis.tasks().forEach(task -> places.put(task.id(), places.size()));
        return counts.keySet().stream()
                .filter(link -> holds(link, share))
                .sorted(Comparator.comparing((Link link) -> places.get(link.task()))
                        .thenComparing(link -> link.competency().value()))
                .toList();
    }
}
