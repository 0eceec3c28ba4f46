package org.plumbline.export.packet;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a batch did. Every file that it made is whole, however it ended.
 *
 * @param outcomes of the files that were begun, in the order of the plan
 * @param planned how many files were to be made
 * @param stopped why all of the rest was not begun, and what is whole: a disk that is full, a folder that is gone
 * @param cancelled somebody stopped it
 * @param noLongerPlanned files of an earlier batch in this folder that are not in this plan; told only by a batch that
 *     makes what changed
 */
public record BatchReport(
        List<Outcome> outcomes,
        int planned,
        Optional<String> stopped,
        boolean cancelled,
        List<Path> noLongerPlanned,
        Duration took) {

    public BatchReport {
        outcomes = List.copyOf(outcomes);
        noLongerPlanned = List.copyOf(noLongerPlanned);
    }

    public List<Outcome> made() {
        return in(Outcome.State.MADE);
    }

    public List<Outcome> failed() {
        return in(Outcome.State.FAILED);
    }

    public List<Outcome> skipped() {
        return outcomes.stream().filter(outcome -> outcome.state().isSkipped()).toList();
    }

    public List<Outcome> in(Outcome.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).toList();
    }

    /** Whether everything that was planned is in the folder. */
    public boolean isComplete() {
        return stopped.isEmpty() && !cancelled && failed().isEmpty();
    }
}
