package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;

/** Puts what decided into one sentence, and the way to it into a line a step. */
final class OutcomeWords {
    private OutcomeWords() {}

    static String absent(Attendance.Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> "Withdrew; not assessed.";
            case NO_SHOW -> "Did not come; not assessed.";
            case TECHNICAL_FAULT -> "Not assessed because of a technical fault; may be seen again.";
        };
    }

    static String reason(DecisionRule rule, List<Outcome.Line> lines, Optional<Decision> decision) {
        if (lines.isEmpty()) {
            return "The round has no competencies.";
        }
        String below = names(lines, line -> determined(line, Determination.DOES_NOT_MEET));
        if (decision.isEmpty()) {
            return "Open: " + open(lines) + ".";
        }
        boolean allMustBeMet = rule instanceof DecisionRule.SmeQa || rule instanceof DecisionRule.AllRequiredMet;
        boolean anyOpen =
                lines.stream().anyMatch(line -> line.standing().determined().isEmpty());
        if (!allMustBeMet || anyOpen && (below.isEmpty() || decision.get().passes())) {
            return steps(rule, decision.get());
        }
        String above = names(lines, line -> determined(line, Determination.EXCEEDS));
        if (!below.isEmpty()) {
            return decision.get().passes() ? steps(rule, decision.get()) : "Does not meet " + below + ".";
        }
        return above.isEmpty() ? "Meets every competency." : "Meets every competency and exceeds " + above + ".";
    }

    /** Points are told by their sum alone; the single ones stand in the trace. */
    private static String steps(DecisionRule rule, Decision decision) {
        List<String> steps = decision.steps();
        return rule instanceof org.plumbline.model.scoring.Points && !steps.isEmpty()
                ? steps.get(steps.size() - 1)
                : String.join(" ", steps);
    }

    /** Competencies that are open for the same cause share one mention of it. */
    private static String open(List<Outcome.Line> lines) {
        var causes = new LinkedHashMap<String, List<String>>();
        for (Outcome.Line line : lines) {
            if (line.standing() instanceof Standing.Open open) {
                causes.computeIfAbsent(open.why().words(), cause -> new ArrayList<>())
                        .add(line.name());
            }
        }
        return causes.isEmpty()
                ? "the raters differ on whether the resume passes"
                : causes.entrySet().stream()
                        .map(cause -> String.join(", ", cause.getValue()) + " (" + cause.getKey() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String names(List<Outcome.Line> lines, Predicate<Outcome.Line> which) {
        return lines.stream().filter(which).map(Outcome.Line::name).collect(Collectors.joining(", "));
    }

    private static boolean determined(Outcome.Line line, Determination wanted) {
        return line.standing().determined().filter(wanted::equals).isPresent();
    }

    /** How one competency was settled, or why it is open. */
    static String step(Outcome.Line line, RoundIndex index) {
        return line.name()
                + ": "
                + line.standing().match(new Standing.Cases<String>() {
                    @Override
                    public String settled(Standing.Settled settled) {
                        return lower(settled.determination()) + "; "
                                + index.levelName(line.competency(), settled.level()) + " held against "
                                + index.levelName(line.competency(), settled.required()) + " required, "
                                + settled.by().words() + ".";
                    }

                    @Override
                    public String judged(Standing.Judged judged) {
                        return (judged.determination() == Determination.DOES_NOT_MEET ? "not met" : "met") + "; "
                                + judged.by().words() + ".";
                    }

                    @Override
                    public String open(Standing.Open open) {
                        return "open; " + open.why().words() + ".";
                    }
                });
    }

    private static String lower(Determination determination) {
        return determination.words().toLowerCase(java.util.Locale.ROOT);
    }
}
