package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.scale.Level;

/** What a bank still lacks. */
public final class BankChecks {
    private BankChecks() {}

    public static List<Finding> of(CompetencyBank bank) {
        var findings = new ArrayList<Finding>();
        if (bank.competencies().isEmpty()) {
            findings.add(new Finding(Severity.WARNING, Stage.BANK, "", "bank.empty", List.of(bank.title())));
        }
        bank.competencies().forEach(competency -> findings.addAll(of(bank, competency)));
        return findings;
    }

    private static List<Finding> of(CompetencyBank bank, Competency competency) {
        var findings = new ArrayList<Finding>();
        if (competency.definition().isBlank()) {
            findings.add(finding(competency, "bank.noDefinition", competency.name()));
        }
        for (Level level : bank.scaleOf(competency).levels()) {
            if (competency
                    .levelText(level.ordinal())
                    .filter(text -> !text.isBlank())
                    .isEmpty()) {
                findings.add(finding(competency, "bank.noLevelText", competency.name(), level.name()));
            }
        }
        return findings;
    }

    private static Finding finding(Competency competency, String key, String... arguments) {
        return new Finding(Severity.WARNING, Stage.BANK, competency.id().value(), key, List.of(arguments));
    }
}
