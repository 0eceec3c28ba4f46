package org.plumbline.model.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;

/**
 * What the rule says of one candidate, with the way to it.
 *
 * @param decision empty while something that it takes is open
 * @param reason one sentence that names the competencies which decided, or those that are open
 * @param trace how every competency was settled, then the steps of the rule; with a decision, that is the last line
 */
public record Outcome(
        CandidateId candidate, List<Line> lines, Optional<Decision> decision, String reason, List<String> trace) {
    public Outcome {
        lines = List.copyOf(lines);
        trace = List.copyOf(trace);
    }

    /** The candidate's standing on one competency. */
    public record Line(CompetencyId competency, String name, Standing standing) {}

    /** The same for somebody who may not know what single raters gave: without the way to it. */
    public Outcome withoutTrace() {
        return new Outcome(candidate, lines, decision.map(Decision::withoutSteps), reason, List.of(reason));
    }

    public Optional<Standing> standing(CompetencyId competency) {
        return lines.stream()
                .filter(line -> line.competency().equals(competency))
                .map(Line::standing)
                .findFirst();
    }
}
