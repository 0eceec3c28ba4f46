package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;

/** A definition says in one to three sentences what is meant; what people do stands in the levels and indicators. */
final class DefinitionChecks {
    private static final int MOST_SENTENCES = 3;
    private static final int FEWEST_TASKS = 3;

    private DefinitionChecks() {}

    static List<Finding> of(Competency competency) {
        var findings = new ArrayList<Finding>();
        String definition = competency.definition();
        int sentences = Prose.sentences(definition).size();
        if (definition.isBlank()) {
            findings.add(finding(competency, Severity.WARNING, "bank.noDefinition", competency.name()));
        } else if (isTaskList(definition)) {
            findings.add(finding(competency, Severity.HINT, "bank.taskList", competency.name()));
        } else if (sentences > MOST_SENTENCES) {
            findings.add(finding(
                    competency, Severity.HINT, "bank.longDefinition", competency.name(), String.valueOf(sentences)));
        }
        return findings;
    }

    /** Three or more things to do, one after the other, on lines of their own or between semicolons. */
    private static boolean isTaskList(String definition) {
        String list = definition.substring(definition.indexOf(':') + 1);
        List<String> parts = Stream.of(list.split("[;\\n•]+"))
                .map(part -> part.strip().replaceFirst("^(?:[-*–]|\\d+[.)]|and\\b)\\s*", ""))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.size() >= FEWEST_TASKS && parts.stream().allMatch(Prose::beginsWithVerb);
    }

    private static Finding finding(Competency competency, Severity severity, String key, String... arguments) {
        return BankChecks.finding(severity, competency, new Spot(CompetencyField.DEFINITION, 0), key, arguments);
    }
}
