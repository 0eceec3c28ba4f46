package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.intake.Warning;

/** What there is to say about a file: single places, and whatever the bank has no place for, counted by its kind. */
final class CaseNotes {
    private final String fate;
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    CaseNotes() {
        this("kept in the package and written out again, not shown in the bank.");
    }

    /**
     * @param fate what happens to whatever the bank has no place for
     */
    CaseNotes(String fate) {
        this.fate = fate;
    }

    void warn(String pointer, String sentence) {
        warnings.add(Warning.at(pointer, sentence));
    }

    /** Something that the bank has no place for: one sentence a group, which counts each kind of it. */
    void kept(String group, String what, String pointer) {
        kept.computeIfAbsent(group, unused -> new Kept(pointer)).counts.merge(what, 1, Integer::sum);
    }

    List<Warning> warnings() {
        var all = new ArrayList<>(warnings);
        kept.forEach((group, found) -> all.add(Warning.at(found.first, group + ": " + found.words() + "; " + fate)));
        return all;
    }

    /** What was found of one group, and where first. */
    private static final class Kept {
        private final String first;
        private final Map<String, Integer> counts = new LinkedHashMap<>();

        private Kept(String first) {
            this.first = first;
        }

        private String words() {
            return counts.entrySet().stream()
                    .map(entry -> "“" + entry.getKey() + "”"
                            + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : ""))
                    .collect(Collectors.joining(", "));
        }
    }
}
