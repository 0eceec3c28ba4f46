package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Scale;

/** What a bank still lacks, and what its words leave open. */
public final class BankChecks {
    private static final double MUCH_SHARED = 0.5;
    private static final int FEWEST_TERMS = 8;

    private BankChecks() {}

    public static List<Finding> of(CompetencyBank bank) {
        var findings = new ArrayList<Finding>();
        if (bank.isEmpty()) {
            findings.add(new Finding(Severity.WARNING, Stage.BANK, "", "bank.empty", List.of(bank.title())));
        }
        bank.competencies().forEach(competency -> findings.addAll(of(competency, bank.scaleOf(competency))));
        for (BankTask task : bank.tasks()) {
            if (TaskWords.lacksVerb(task.text())) {
                findings.add(new Finding(Severity.HINT, Stage.BANK, "", "bank.taskNoVerb", List.of(task.text())));
            }
        }
        return List.copyOf(findings);
    }

    /** One competency on its own. */
    public static List<Finding> of(Competency competency, Scale scale) {
        var findings = new ArrayList<Finding>();
        findings.addAll(DefinitionChecks.of(competency));
        findings.addAll(LevelTextChecks.of(competency, scale));
        List<String> indicators = competency.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (TaskWords.lacksVerb(indicators.get(i))) {
                findings.add(finding(
                        Severity.HINT,
                        competency,
                        new Spot(CompetencyField.INDICATORS, i + 1),
                        "bank.indicatorNoVerb",
                        indicators.get(i)));
            }
        }
        return List.copyOf(findings);
    }

    /** Competencies that are to be used together: those that speak of the same thing. */
    public static List<Finding> together(List<Competency> selected) {
        var findings = new ArrayList<Finding>();
        List<Set<String>> terms = selected.stream().map(BankChecks::terms).toList();
        for (int i = 0; i < selected.size(); i++) {
            for (int j = i + 1; j < selected.size(); j++) {
                overlap(selected.get(i), terms.get(i), selected.get(j), terms.get(j))
                        .ifPresent(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    private static Set<String> terms(Competency competency) {
        return Prose.terms(competency.definition() + "\n" + String.join("\n", competency.definitionItems()) + "\n"
                + competency.levels().stream().map(LevelText::text).collect(Collectors.joining("\n")));
    }

    private static Optional<Finding> overlap(
            Competency one, Set<String> terms, Competency other, Set<String> otherTerms) {
        List<String> shared = Prose.shared(terms, otherTerms);
        int fewer = Math.min(terms.size(), otherTerms.size());
        if (fewer < FEWEST_TERMS || shared.size() < fewer * MUCH_SHARED) {
            return Optional.empty();
        }
        return Optional.of(finding(
                Severity.HINT,
                one,
                new Spot(CompetencyField.DEFINITION, 0),
                "bank.overlap",
                one.name(),
                other.name(),
                String.valueOf(100 * shared.size() / fewer)));
    }

    static Finding finding(Severity severity, Competency competency, Spot spot, String key, String... arguments) {
        return new Finding(severity, Stage.BANK, competency.id().value(), key, List.of(arguments), Optional.of(spot));
    }
}
