package org.plumbline.app.screen.ratings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.workshop.Workshop;

/** All ratings of a workshop, found quickly by who gave them for what. */
final class Given {
    private record Place(ParticipantId rater, String thing, Aspect aspect) {}

    private final Map<Place, Integer> values = new HashMap<>();
    private final List<Participant> raters;

    Given(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        raters = raters(analysis);
        for (RatingSheet sheet : analysis.ratings()) {
            sheet.tasks().forEach(line -> Aspect.ofTasks()
                    .forEach(aspect -> put(sheet, line.task().value(), aspect, line.value(aspect))));
            sheet.competencies().forEach(line -> Stream.of(Aspect.values())
                    .forEach(aspect -> put(sheet, line.competency().value(), aspect, line.value(aspect))));
        }
    }

    private void put(RatingSheet sheet, String thing, Aspect aspect, Optional<Integer> value) {
        value.ifPresent(given -> values.put(new Place(sheet.rater(), thing, aspect), given));
    }

    /** The experts who take part, and whoever else has rated: somebody who left, or has another role now. */
    private static List<Participant> raters(JobAnalysis analysis) {
        List<ParticipantId> rated =
                analysis.ratings().stream().map(RatingSheet::rater).toList();
        return analysis.participants().stream()
                .filter(person -> person.isExpert() && !person.left() || rated.contains(person.id()))
                .toList();
    }

    List<Participant> raters() {
        return raters;
    }

    Optional<Integer> value(ParticipantId rater, String thing, Aspect aspect) {
        return Optional.ofNullable(values.get(new Place(rater, thing, aspect)));
    }

    /** What was said, from the lowest to the highest and without names, such as "0·3·4·4". */
    String spread(String thing, Aspect aspect) {
        return raters.stream()
                .map(rater -> values.get(new Place(rater.id(), thing, aspect)))
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("·"));
    }
}
