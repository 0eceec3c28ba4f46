package org.plumbline.model.intake;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The rank of heading at which a document names its competencies. A heading of another rank, such as a group's, is no
 * competency, even where the name below it is missing.
 */
final class HeadingRanks {
    private static final int NO_HEADING = -1;

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private OptionalInt decided = OptionalInt.empty();

    void add(SourceLine name) {
        counts.merge(rank(name), 1, Integer::sum);
    }

    /** From now on only the rank that most names have fits; of two, the lower one. */
    void decide() {
        decided = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    boolean fits(SourceLine name) {
        return decided.isEmpty() || decided.getAsInt() == rank(name);
    }

    private static int rank(SourceLine line) {
        return line.role() == LineRole.HEADING ? line.indent() : NO_HEADING;
    }
}
