package org.plumbline.app.projector;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of a workshop; pure functions of the workshop, so that screen and paper say the same. */
public final class ProjectorPages {
    private ProjectorPages() {}

    public static ProjectorPage position(Workshop workshop) {
        return new ProjectorPage(
                title(workshop),
                workshop.position().agency(),
                workshop.position().grades().stream().map(Grade::name).toList(),
                List.of(),
                foot(workshop, "POSITION"));
    }

    public static ProjectorPage selection(Workshop workshop) {
        return new ProjectorPage(
                Words.of("projector.selected"),
                "",
                workshop.competencies().stream().map(SelectedCompetency::name).toList(),
                List.of(),
                foot(workshop, "COMPETENCIES"));
    }

    /** One competency with its level texts as columns. */
    public static ProjectorPage levels(Workshop workshop, SelectedCompetency chosen) {
        SelectedCompetency selected = chosen.forTrack(workshop.position().track());
        List<ProjectorPage.Column> columns = workshop.scaleOf(selected).levels().stream()
                .map(level -> new ProjectorPage.Column(
                        level.name(), text(selected, level), requiredAt(workshop, selected, level)))
                .toList();
        return new ProjectorPage(
                selected.name(), selected.competency().definition(), List.of(), columns, foot(workshop, "LEVELS"));
    }

    /** For stages that hold people's data. */
    public static ProjectorPage waiting(Workshop workshop) {
        return ProjectorPage.waiting(title(workshop), Words.of("projector.pause"));
    }

    private static String text(SelectedCompetency selected, Level level) {
        return selected.competency()
                .levelText(level.ordinal())
                .map(ProjectorPages::words)
                .orElse("");
    }

    static String words(LevelText text) {
        String illustrations =
                text.illustrations().stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
        return text.saysMoreThanItsIllustrations() ? (text.text() + "\n" + illustrations).strip() : illustrations;
    }

    private static String requiredAt(Workshop workshop, SelectedCompetency selected, Level level) {
        String grades = workshop.position().grades().stream()
                .filter(grade -> workshop.requiredLevel(selected.id(), grade.id())
                        .filter(required -> required == level.ordinal())
                        .isPresent())
                .map(Grade::name)
                .collect(Collectors.joining(", "));
        return grades.isEmpty() ? "" : Words.of("projector.required", grades);
    }

    private static String title(Workshop workshop) {
        return workshop.position().title().isBlank()
                ? Words.of("common.app")
                : workshop.position().title();
    }

    private static String foot(Workshop workshop, String stage) {
        return title(workshop) + " · " + Words.of("frame.stage." + stage);
    }
}
