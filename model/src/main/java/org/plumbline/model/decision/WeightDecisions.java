package org.plumbline.model.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.analysis.Weights;

/** How much each competency counts, per role, and why. */
final class WeightDecisions {
    private WeightDecisions() {}

    static void add(FrozenDecisions between) {
        Weights before = between.before().analysis().weights();
        Weights after = between.after().analysis().weights();
        if (before.equals(after)) {
            return;
        }
        for (String role : roles(before, after)) {
            List<Weights.Weight> now = of(after, role);
            if (!now.equals(of(before, role))) {
                if (now.isEmpty()) {
                    between.decided("weights.equal", shown(role));
                } else {
                    between.decided(DecisionLog.WEIGHTS_SET, shown(role), listed(between, now));
                }
            }
        }
        SelectionDecisions.said(between, DecisionLog.WEIGHTS_REASON, before.reason(), after.reason());
    }

    private static String shown(String role) {
        return role.isBlank() ? "everybody" : role;
    }

    private static Set<String> roles(Weights before, Weights after) {
        return Stream.concat(after.weights().stream(), before.weights().stream())
                .map(Weights.Weight::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Weights.Weight> of(Weights weights, String role) {
        return weights.weights().stream()
                .filter(weight -> weight.role().equals(role))
                .toList();
    }

    private static String listed(FrozenDecisions between, List<Weights.Weight> weights) {
        var words = new ArrayList<String>();
        weights.forEach(weight -> words.add(between.name(weight.competency()) + " " + weight.percent() + " %"));
        return String.join(", ", words);
    }
}
