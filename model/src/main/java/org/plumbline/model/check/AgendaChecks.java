package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.workshop.Workshop;

/** What is unusual about the agenda, and what is still parked. */
final class AgendaChecks {
    private static final int LONGEST_DAY = 8 * 60;
    private static final int HOUR = 60;

    private AgendaChecks() {}

    static List<Finding> of(Workshop workshop) {
        var findings = new ArrayList<Finding>();
        Agenda agenda = workshop.analysis().agenda();
        for (int i = 0; i < agenda.steps().size(); i++) {
            AgendaStep step = agenda.steps().get(i);
            if (step.title().isBlank()) {
                findings.add(finding(Severity.WARNING, step.id().value(), "agenda.noTitle", String.valueOf(i + 1)));
            }
        }
        for (int day = 1; day <= agenda.days(); day++) {
            int minutes =
                    agenda.ofDay(day).stream().mapToInt(AgendaStep::minutes).sum();
            if (minutes > LONGEST_DAY) {
                String tenths = String.valueOf(Math.round(minutes * 10.0 / HOUR) / 10.0);
                findings.add(finding(Severity.HINT, "", "agenda.longDay", String.valueOf(day), tenths));
            }
        }
        List<ParkedItem> open =
                workshop.analysis().parked().stream().filter(ParkedItem::isOpen).toList();
        if (!open.isEmpty()) {
            findings.add(
                    finding(Severity.HINT, open.get(0).id().value(), "agenda.parked", String.valueOf(open.size())));
        }
        return findings;
    }

    private static Finding finding(Severity severity, String id, String key, String... arguments) {
        return new Finding(severity, Stage.AGENDA, id, key, List.of(arguments));
    }
}
