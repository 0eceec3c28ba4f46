package org.plumbline.app.screen.ratings;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingProgress;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.RatingChange;
import org.plumbline.model.workshop.Workshop;

/** What is rated: the tasks, or the competencies. */
enum Subject {
    TASKS {
        @Override
        List<Thing> things(Workshop workshop) {
            return workshop.analysis().tasks().stream()
                    .map(task -> new Thing(task.id().value(), task.text()))
                    .toList();
        }

        @Override
        List<Aspect> aspects(Workshop workshop) {
            return Aspect.ofTasks();
        }

        @Override
        RatingProgress progress(Workshop workshop) {
            return RatingProgress.ofTasks(workshop.analysis());
        }

        @Override
        RatingChange change(List<Rating> ratings) {
            return new RatingChange.RateTasks(ratings.stream()
                    .map(rating -> new RatingChange.RateTasks.Entry(
                            rating.rater(), new TaskId(rating.thing()), rating.aspect(), rating.value()))
                    .toList());
        }
    },
    COMPETENCIES {
        @Override
        List<Thing> things(Workshop workshop) {
            return workshop.competencies().stream()
                    .map(one -> new Thing(one.id().value(), one.name()))
                    .toList();
        }

        @Override
        List<Aspect> aspects(Workshop workshop) {
            return Aspect.ofCompetencies(workshop.analysis().cutOffs());
        }

        @Override
        RatingProgress progress(Workshop workshop) {
            return RatingProgress.ofCompetencies(
                    workshop.analysis(), workshop.competencies().size());
        }

        @Override
        RatingChange change(List<Rating> ratings) {
            return new RatingChange.RateCompetencies(ratings.stream()
                    .map(rating -> new RatingChange.RateCompetencies.Entry(
                            rating.rater(), new CompetencyId(rating.thing()), rating.aspect(), rating.value()))
                    .toList());
        }
    };

    /** A task or a competency, with its words. */
    record Thing(String id, String words) {}

    /** One value that somebody gives, or takes back. */
    record Rating(ParticipantId rater, String thing, Aspect aspect, Optional<Integer> value) {}

    abstract List<Thing> things(Workshop workshop);

    abstract List<Aspect> aspects(Workshop workshop);

    abstract RatingProgress progress(Workshop workshop);

    /** All of them in one step. */
    abstract RatingChange change(List<Rating> ratings);
}
