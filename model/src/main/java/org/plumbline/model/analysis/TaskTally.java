package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many tasks somebody wrote.
 *
 * @param writer empty for those without a name: gathered in the room, or imported
 */
public record TaskTally(Optional<Participant> writer, int tasks) {
    /** What each expert usually writes (domain notes §1b). */
    public static final int FEWEST = 10;

    public static final int MOST = 15;

    /** Every expert, and everybody else who wrote; those without a name last. */
    public static List<TaskTally> of(JobAnalysis analysis) {
        Map<Optional<ParticipantId>, Integer> counts = new HashMap<>();
        analysis.tasks().forEach(task -> counts.merge(task.author(), 1, Integer::sum));
        var tallies = new ArrayList<TaskTally>();
        for (Participant person : analysis.participants()) {
            int count = counts.getOrDefault(Optional.of(person.id()), 0);
            if (person.isExpert() || count > 0) {
                tallies.add(new TaskTally(Optional.of(person), count));
            }
        }
        int nameless = counts.getOrDefault(Optional.<ParticipantId>empty(), 0);
        if (nameless > 0) {
            tallies.add(new TaskTally(Optional.empty(), nameless));
        }
        return List.copyOf(tallies);
    }

    public boolean isUsual() {
        return tasks >= FEWEST && tasks <= MOST;
    }
}
