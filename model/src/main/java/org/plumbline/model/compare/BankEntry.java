package org.plumbline.model.compare;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.Competency;

/**
 * One competency that two banks do not have in the same words.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 * @param fields what differs; empty when it is new or gone
 */
public record BankEntry(
        Kind kind, Optional<Competency> before, Optional<Competency> after, List<FieldDifference> fields) {
    public BankEntry {
        fields = List.copyOf(fields);
    }

    /** How the two banks differ in it. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    static BankEntry added(Competency after) {
        return new BankEntry(Kind.NEW, Optional.empty(), Optional.of(after), List.of());
    }

    static BankEntry gone(Competency before) {
        return new BankEntry(Kind.GONE, Optional.of(before), Optional.empty(), List.of());
    }

    static BankEntry changed(Competency before, Competency after, List<FieldDifference> fields) {
        return new BankEntry(Kind.CHANGED, Optional.of(before), Optional.of(after), fields);
    }

    /** The name to show: the new one where there is one. */
    public String name() {
        return after.or(() -> before).map(Competency::name).orElse("");
    }
}
