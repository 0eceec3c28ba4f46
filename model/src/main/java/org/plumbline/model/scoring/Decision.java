package org.plumbline.model.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule decided.
 *
 * @param mark the short form for a table: "0", "1", "2", "Pass", "Fail"
 * @param words the same in words
 * @param trace the steps to it, one sentence each; the last one is the decision
 */
public record Decision(String mark, String words, boolean passes, List<String> trace) {
    public Decision {
        trace = List.copyOf(trace);
    }

    static Decision marked(String mark, String words, boolean passes, List<String> steps) {
        return new Decision(mark, words, passes, ending(steps, mark + " – " + words));
    }

    static Decision passOrFail(boolean passes, List<String> steps) {
        String words = passes ? "Passes" : "Does not pass";
        return new Decision(passes ? "Pass" : "Fail", words, passes, ending(steps, words));
    }

    private static List<String> ending(List<String> steps, String last) {
        var trace = new ArrayList<>(steps);
        trace.add("Outcome: " + last + ".");
        return trace;
    }

    /** The decision alone. */
    Decision withoutSteps() {
        return new Decision(mark, words, passes, trace.subList(Math.max(0, trace.size() - 1), trace.size()));
    }

    /** What decided, without the decision itself. */
    public List<String> steps() {
        return trace.subList(0, Math.max(0, trace.size() - 1));
    }
}
