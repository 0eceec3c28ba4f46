package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** Takes everything out of a job analysis that hangs on something that leaves it. */
final class Leaving {
    private final JobAnalysis analysis;

    Leaving(JobAnalysis analysis) {
        this.analysis = analysis;
    }

    JobAnalysis competency(CompetencyId gone) {
        Selection selection = analysis.selection();
        Weights weights = analysis.weights();
        return analysis.toBuilder()
                .groups(each(
                        analysis.groups(),
                        group -> group.competency().equals(Optional.of(gone)),
                        group -> group.withCompetency(Optional.empty())))
                .ratings(all(
                        analysis.ratings(),
                        sheet -> new RatingSheet(
                                sheet.rater(),
                                sheet.tasks(),
                                Lists.without(sheet.competencies(), need -> need.competency()
                                        .equals(gone)))))
                .linkages(links(link -> link.competency().equals(gone)))
                .selection(new Selection(
                        selection.reasonForCount(), Lists.without(selection.reviews(), review -> review.competency()
                                .equals(gone))))
                .weights(new Weights(weights.reason(), Lists.without(weights.weights(), weight -> weight.competency()
                        .equals(gone))))
                .trials(all(analysis.trials(), trial -> without(trial, gone)))
                .build();
    }

    private static Trial without(Trial trial, CompetencyId gone) {
        return new Trial(
                trial.id(),
                trial.kind(),
                trial.title(),
                trial.material(),
                Lists.without(trial.competencies(), gone::equals),
                all(
                        trial.sheets(),
                        sheet -> new Trial.Sheet(
                                sheet.rater(), Lists.without(sheet.ratings(), rating -> rating.competency()
                                        .equals(gone)))),
                trial.revealed());
    }

    JobAnalysis task(TaskId gone) {
        return analysis.toBuilder()
                .tasks(all(
                        Lists.without(analysis.tasks(), task -> task.id().equals(gone)), task -> task.forgetting(gone)))
                .groups(all(analysis.groups(), group -> group.withTasks(Lists.without(group.tasks(), gone::equals))))
                .ratings(all(
                        analysis.ratings(),
                        sheet -> new RatingSheet(
                                sheet.rater(),
                                Lists.without(
                                        sheet.tasks(), rating -> rating.task().equals(gone)),
                                sheet.competencies())))
                .linkages(links(link -> link.task().equals(gone)))
                .build();
    }

    JobAnalysis participant(ParticipantId gone) {
        return analysis.toBuilder()
                .participants(
                        Lists.without(analysis.participants(), one -> one.id().equals(gone)))
                .tasks(each(
                        analysis.tasks(),
                        task -> task.author().equals(Optional.of(gone)),
                        task -> task.withAuthor(Optional.empty())))
                .ratings(
                        Lists.without(analysis.ratings(), sheet -> sheet.rater().equals(gone)))
                .linkages(Lists.without(
                        analysis.linkages(), sheet -> sheet.rater().equals(Optional.of(gone))))
                .trials(all(
                        analysis.trials(),
                        trial -> trial.with(Lists.without(
                                trial.sheets(), sheet -> sheet.rater().equals(gone)))))
                .build();
    }

    private List<LinkageSheet> links(Predicate<LinkageSheet.Link> gone) {
        return all(analysis.linkages(), sheet -> new LinkageSheet(sheet.rater(), Lists.without(sheet.links(), gone)));
    }

    private static <T> List<T> all(List<T> things, java.util.function.UnaryOperator<T> edit) {
        return things.stream().map(edit).toList();
    }

    private static <T> List<T> each(List<T> things, Predicate<T> which, java.util.function.UnaryOperator<T> edit) {
        return Lists.replace(things, which, edit);
    }
}
