package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.check.Stage;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the levels: what each looks like, and which grade requires which. */
public final class LevelPages {
    private static final String NOT_SAID = "–";

    private LevelPages() {}

    /** One competency with its level texts as columns. */
    public static ProjectorPage table(Workshop workshop, SelectedCompetency chosen) {
        SelectedCompetency selected = chosen.forTrack(workshop.position().track());
        List<Body.Column> columns = workshop.scaleOf(selected).levels().stream()
                .map(level ->
                        new Body.Column(level.name(), text(selected, level), requiredAt(workshop, selected, level)))
                .toList();
        return new ProjectorPage(
                selected.name(),
                CompetencyPages.definition(selected.competency()),
                new Body.Columns(columns),
                Foot.of(workshop, Stage.LEVELS));
    }

    /** Competencies down, grades across, and the level's word in each cell. */
    public static ProjectorPage required(Workshop workshop) {
        List<Grade> grades = workshop.position().grades();
        var heads = new ArrayList<String>();
        heads.add(Words.of("projector.competency"));
        grades.forEach(grade -> heads.add(grade.name()));
        List<List<String>> rows = workshop.competencies().stream()
                .map(competency -> row(workshop, competency, grades))
                .toList();
        boolean empty = rows.isEmpty() || grades.isEmpty();
        return new ProjectorPage(
                Words.of("projector.required.title"),
                empty ? Words.of("projector.required.none") : "",
                empty ? new Body.Nothing() : new Body.Grid(heads, rows),
                Foot.of(workshop, Stage.LEVELS));
    }

    private static List<String> row(Workshop workshop, SelectedCompetency competency, List<Grade> grades) {
        var row = new ArrayList<String>();
        row.add(competency.name());
        for (Grade grade : grades) {
            row.add(workshop.requiredLevel(competency.id(), grade.id())
                    .map(ordinal -> workshop.scaleOf(competency).level(ordinal).name())
                    .orElse(NOT_SAID));
        }
        return row;
    }

    private static String text(SelectedCompetency selected, Level level) {
        return selected.competency()
                .levelText(level.ordinal())
                .map(LevelPages::words)
                .orElse("");
    }

    /** A level's text, and its illustrations one a line. */
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
}
