package org.plumbline.app.projector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the competencies: the selection, and one with its tasks. */
public final class CompetencyPages {
    private CompetencyPages() {}

    /** The names, in the order of the room. */
    public static ProjectorPage selection(Workshop workshop) {
        List<String> names =
                workshop.competencies().stream().map(SelectedCompetency::name).toList();
        return ProjectorPage.lines(
                Words.of("projector.selected"),
                names.isEmpty() ? Words.of("projector.selected.none") : "",
                names,
                Foot.of(workshop, Stage.COMPETENCIES));
    }

    /** What a competency is, and the tasks that need it. */
    public static ProjectorPage card(Workshop workshop, SelectedCompetency chosen) {
        return ProjectorPage.lines(
                chosen.name(),
                definition(chosen.competency()),
                tasks(workshop, chosen),
                Foot.of(workshop, Stage.COMPETENCIES));
    }

    /** The tasks that are linked to it; before anything is linked, those of the groups that became it, each once. */
    private static List<String> tasks(Workshop workshop, SelectedCompetency chosen) {
        List<String> linked = LinkagePages.tasks(workshop, chosen);
        return linked.isEmpty() ? grouped(workshop.analysis(), chosen) : linked;
    }

    private static List<String> grouped(JobAnalysis analysis, SelectedCompetency chosen) {
        return analysis.groups().stream()
                .filter(group -> group.competency().equals(Optional.of(chosen.id())))
                .flatMap(group -> group.tasks().stream())
                .distinct()
                .flatMap(task -> analysis.task(task).stream())
                .map(TaskStatement::text)
                .toList();
    }

    /** The definition with the items that it may go on with, one a line. */
    static String definition(Competency competency) {
        return Stream.concat(
                        Stream.of(competency.definition()),
                        competency.definitionItems().stream().map(item -> "• " + item))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
