package org.plumbline.app.projector;

import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the page of the links: how many tasks back each competency; whose links they are is not said. */
public final class LinkagePages {
    /** The majority of one person is that person. */
    private static final int FEWEST_SHEETS = 2;

    private LinkagePages() {}

    public static ProjectorPage coverage(Workshop workshop) {
        Coverage coverage = Coverage.of(workshop.analysis(), workshop.competencies());
        boolean shown = shown(coverage);
        return new ProjectorPage(
                Words.of("projector.linkage"),
                shown ? lead(coverage) : Words.of("projector.linkage.none"),
                shown && !coverage.competencies().isEmpty() ? grid(workshop, coverage) : new Body.Nothing(),
                Foot.of(workshop, Stage.LINKAGE));
    }

    /** The tasks that back a competency, in words; none while that would tell what one person linked. */
    static List<String> tasks(Workshop workshop, SelectedCompetency competency) {
        Coverage coverage = Coverage.of(workshop.analysis(), workshop.competencies());
        if (!shown(coverage)) {
            return List.of();
        }
        return coverage.of(competency.id()).stream()
                .flatMap(line -> line.tasks().stream())
                .flatMap(task -> workshop.analysis().task(task).stream())
                .map(TaskStatement::text)
                .toList();
    }

    private static boolean shown(Coverage coverage) {
        return switch (coverage.basis()) {
            case AGREED -> true;
            case EXPERTS -> coverage.sheets() >= FEWEST_SHEETS;
            case NONE -> false;
        };
    }

    private static String lead(Coverage coverage) {
        int loose = coverage.loose().size();
        return Words.of(loose == 0 ? "projector.linkage.all" : "projector.linkage.loose", loose);
    }

    private static Body.Grid grid(Workshop workshop, Coverage coverage) {
        List<List<String>> rows = coverage.competencies().stream()
                .map(line -> List.of(
                        workshop.competency(line.competency())
                                .map(SelectedCompetency::name)
                                .orElse(""),
                        String.valueOf(line.count()),
                        Words.of("projector.light." + line.light().name())))
                .toList();
        return new Body.Grid(
                List.of(
                        Words.of("projector.competency"),
                        Words.of("projector.linkage.tasks"),
                        Words.of("projector.linkage.light")),
                rows);
    }
}
