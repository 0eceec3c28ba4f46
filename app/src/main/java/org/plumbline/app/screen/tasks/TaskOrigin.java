package org.plumbline.app.screen.tasks;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Family;

/** Where a task comes from, in words. */
final class TaskOrigin {
    private TaskOrigin() {}

    /** Who wrote it and which source it has; empty where nothing is known. */
    static String of(TaskStatement task, JobAnalysis analysis) {
        String name = task.author()
                .flatMap(analysis::participant)
                .map(Participant::name)
                .orElse("");
        return Stream.of(name, task.source()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The source that is kept with a task of a framework, such as "O*NET 15-1231.00". */
    static String source(CompetencyBank bank, BankTask task) {
        String family = bank.source().family();
        if (family.equals(Family.ONET.key())) {
            return ("O*NET " + task.occupation()).strip();
        }
        String framework = family.equals(Family.NICE.key()) ? "NICE" : bank.title();
        return Stream.of(framework, task.occupation(), task.code())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
