package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;

/**
 * What differs between two banks, such as two editions of one document.
 *
 * @param entries changed and new competencies in the order of the second bank, then those that are gone
 * @param same how many competencies are the same in every field
 * @param moved whether competencies that both have follow each other in another order
 * @param frame what differs beside the competencies
 */
public record BankDifference(List<BankEntry> entries, int same, boolean moved, List<FrameDifference> frame) {
    public BankDifference {
        entries = List.copyOf(entries);
        frame = List.copyOf(frame);
    }

    public static BankDifference between(CompetencyBank before, CompetencyBank after) {
        Map<CompetencyId, Competency> earlier = BankMatch.between(before, after);
        var entries = new ArrayList<BankEntry>();
        Set<CompetencyId> matched = new HashSet<>();
        int same = 0;
        for (Competency competency : after.competencies()) {
            Optional<Competency> old = Optional.ofNullable(earlier.get(competency.id()));
            old.ifPresent(one -> matched.add(one.id()));
            Optional<BankEntry> entry = entry(before, old, after, competency);
            entry.ifPresent(entries::add);
            same += entry.isPresent() ? 0 : 1;
        }
        before.competencies().stream()
                .filter(competency -> !matched.contains(competency.id()))
                .forEach(competency -> entries.add(BankEntry.gone(competency)));
        return new BankDifference(
                entries, same, moved(before, after, earlier, matched), FrameLines.between(before, after));
    }

    private static Optional<BankEntry> entry(
            CompetencyBank before, Optional<Competency> old, CompetencyBank after, Competency competency) {
        if (old.isEmpty()) {
            return Optional.of(BankEntry.added(competency));
        }
        List<FieldDifference> fields = CompetencyDifference.between(before, old.get(), after, competency);
        return fields.isEmpty() ? Optional.empty() : Optional.of(BankEntry.changed(old.get(), competency, fields));
    }

    private static boolean moved(
            CompetencyBank before,
            CompetencyBank after,
            Map<CompetencyId, Competency> earlier,
            Set<CompetencyId> matched) {
        List<CompetencyId> was = before.competencies().stream()
                .map(Competency::id)
                .filter(matched::contains)
                .toList();
        List<CompetencyId> is = after.competencies().stream()
                .map(Competency::id)
                .filter(earlier::containsKey)
                .map(id -> earlier.get(id).id())
                .toList();
        return !was.equals(is);
    }

    /** Whether the two say the same throughout. */
    public boolean isEmpty() {
        return entries.isEmpty() && frame.isEmpty() && !moved;
    }

    public long count(BankEntry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
