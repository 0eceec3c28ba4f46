package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.plumbline.model.bank.BankRequirement;

/** The required levels that a document states for one competency; two that contradict each other give none. */
final class StatedLevels {
    private final LinkedHashSet<BankRequirement> stated = new LinkedHashSet<>();

    void add(BankRequirement requirement) {
        stated.add(requirement);
    }

    List<BankRequirement> agreed(int line, String name, Ledger ledger) {
        var agreed = new ArrayList<BankRequirement>();
        for (BankRequirement one : stated) {
            if (stated.stream().noneMatch(other -> contradict(one, other))) {
                agreed.add(one);
            }
        }
        if (agreed.size() < stated.size()) {
            ledger.warn(
                    line,
                    "“" + name + "” has more than one required level stated, so its required level is not known.");
        }
        return agreed;
    }

    private static boolean contradict(BankRequirement one, BankRequirement other) {
        return one.grade().equals(other.grade()) && one.level() != other.level();
    }
}
