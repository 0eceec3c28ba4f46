package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Measure;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the ratings: means and what follows from them; what one person said is on none of them. */
public final class RatingPages {
    private static final String NO_MEAN = "–";

    /** The mean of one value is that value. */
    private static final int FEWEST_VALUES = 2;

    private RatingPages() {}

    /** Every task with its means. */
    public static ProjectorPage tasks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var results = new ArrayList<Rated>();
        Screening.tasks(analysis)
                .forEach((id, result) -> results.add(
                        new Rated(analysis.task(id).map(TaskStatement::text).orElse(""), result)));
        return page(workshop, "projector.ratings.tasks", "projector.task", Aspect.ofTasks(), results);
    }

    /** Every selected competency with its means. */
    public static ProjectorPage competencies(Workshop workshop) {
        var results = new ArrayList<Rated>();
        Screening.competencies(
                        workshop.analysis(),
                        workshop.competencies().stream()
                                .map(SelectedCompetency::id)
                                .toList())
                .forEach((id, result) -> results.add(new Rated(
                        workshop.competency(id).map(SelectedCompetency::name).orElse(""), result)));
        List<Aspect> aspects = Aspect.ofCompetencies(workshop.analysis().cutOffs());
        return page(workshop, "projector.ratings.competencies", "projector.competency", aspects, results);
    }

    private static ProjectorPage page(
            Workshop workshop, String title, String first, List<Aspect> aspects, List<Rated> results) {
        boolean any = results.stream().anyMatch(rated -> !isForOne(rated.result()));
        return new ProjectorPage(
                Words.of(title),
                any ? "" : Words.of("projector.ratings.none"),
                any ? grid(first, aspects, results) : new Body.Nothing(),
                Foot.of(workshop, Stage.RATINGS));
    }

    private static Body.Grid grid(String first, List<Aspect> aspects, List<Rated> results) {
        var heads = new ArrayList<String>();
        heads.add(Words.of(first));
        aspects.forEach(aspect -> heads.add(head(aspect)));
        heads.add(Words.of("projector.ratings.result"));
        var rows = new ArrayList<List<String>>();
        for (Rated rated : results) {
            ScreeningResult result = rated.result();
            var row = new ArrayList<String>();
            row.add(rated.name());
            aspects.forEach(aspect -> row.add(mean(result, result.measure(aspect))));
            row.add(isForOne(result) ? NO_MEAN : result.verdict().words());
            rows.add(row);
        }
        return new Body.Grid(heads, rows);
    }

    /** A task or competency and how it was rated. */
    private record Rated(String name, ScreeningResult result) {}

    private static String head(Aspect aspect) {
        String words = aspect.words();
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** Whether a result says what one person said, or nothing at all. */
    private static boolean isForOne(ScreeningResult result) {
        return result.tellsOfOnePerson() || result.measures().stream().noneMatch(Measure::isRated);
    }

    private static String mean(ScreeningResult result, Measure measure) {
        boolean shown = !isForOne(result) && measure.counted() >= FEWEST_VALUES;
        return shown ? measure.shown().orElse(NO_MEAN) : NO_MEAN;
    }
}
