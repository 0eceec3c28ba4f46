package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.Workshop;

/** Rules that name what is not there, that nobody can pass, or that nobody can fail. */
final class RuleChecks implements DecisionRule.Cases<List<Finding>> {
    private final Workshop workshop;
    private final List<Finding> findings = new ArrayList<>();

    private RuleChecks(Workshop workshop) {
        this.workshop = workshop;
    }

    static List<Finding> of(Workshop workshop) {
        return workshop.competencies().isEmpty() ? List.of() : workshop.rule().match(new RuleChecks(workshop));
    }

    @Override
    public List<Finding> smeQa(DecisionRule.SmeQa rule) {
        return rule.exceededAtLeast() > workshop.competencies().size()
                ? List.of(finding("rule.neverTwo", rule.exceededAtLeast()))
                : List.of();
    }

    @Override
    public List<Finding> allRequiredMet(DecisionRule.AllRequiredMet rule) {
        return List.of();
    }

    @Override
    public List<Finding> knockOuts(KnockOuts rule) {
        unknown(rule.must());
        long others = workshop.competencies().stream()
                .filter(selected -> !rule.must().contains(selected.id()))
                .count();
        if (rule.othersAtLeast() > others) {
            findings.add(finding("rule.tooManyOthers", rule.othersAtLeast(), others));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> points(Points rule) {
        unknown(rule.weights().stream().map(Points.Weight::competency).toList());
        long weight = workshop.competencies().stream()
                .mapToLong(selected -> rule.weight(selected.id()))
                .sum();
        if (weight * rule.exceeds() < rule.passMark()) {
            findings.add(finding("rule.nobodyPasses", rule.passMark(), weight * rule.exceeds()));
        }
        if (weight * rule.doesNotMeet() >= rule.passMark()) {
            findings.add(finding("rule.everybodyPasses", rule.passMark(), weight * rule.doesNotMeet()));
        }
        return List.copyOf(findings);
    }

    private void unknown(List<CompetencyId> named) {
        long gone =
                named.stream().filter(id -> workshop.competency(id).isEmpty()).count();
        if (gone > 0) {
            findings.add(finding("rule.unknown", gone));
        }
    }

    private static Finding finding(String key, Number... numbers) {
        return new Finding(
                Severity.WARNING,
                Stage.RESULTS,
                "",
                key,
                List.of(numbers).stream().map(String::valueOf).toList());
    }
}
