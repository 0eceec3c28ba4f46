package org.plumbline.model.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;

/**
 * What the rule says of one candidate, with the way to it.
 *
 * @param decision empty while any competency is open
 * @param reason one sentence that names the competencies which decided, or those that are open
 */
public record Outcome(CandidateId candidate, List<Line> lines, Optional<Decision> decision, String reason) {
    public Outcome {
        lines = List.copyOf(lines);
    }

    /** The candidate's standing on one competency. */
    public record Line(CompetencyId competency, String name, Standing standing) {}

    /** The same outcome with other lines. */
    public Outcome withLines(List<Line> newLines) {
        return new Outcome(candidate, newLines, decision, reason);
    }

    public Optional<Standing> standing(CompetencyId competency) {
        return lines.stream()
                .filter(line -> line.competency().equals(competency))
                .map(Line::standing)
                .findFirst();
    }
}
