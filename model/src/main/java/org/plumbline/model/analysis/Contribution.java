package org.plumbline.model.analysis;

import java.util.Optional;

/**
 * What one participant gave to the record so far.
 *
 * @param tasks how many they wrote
 * @param votes in how many rounds they voted
 * @param ratings how many tasks and competencies they rated
 * @param links how many links are on their own sheet
 * @param trials in how many trials they rated something
 */
public record Contribution(int tasks, int votes, int ratings, int links, int trials) {

    public static Contribution of(JobAnalysis analysis, ParticipantId person) {
        long tasks = analysis.tasks().stream()
                .filter(task -> task.author().equals(Optional.of(person)))
                .count();
        long votes = analysis.ballots().stream()
                .flatMap(ballot -> ballot.papers().stream())
                .filter(paper -> paper.voter().equals(person))
                .count();
        int ratings = analysis.ratings().stream()
                .filter(sheet -> sheet.rater().equals(person))
                .mapToInt(sheet -> sheet.tasks().size() + sheet.competencies().size())
                .sum();
        int links = analysis.linkages().stream()
                .filter(sheet -> sheet.rater().equals(Optional.of(person)))
                .mapToInt(sheet -> sheet.links().size())
                .sum();
        long trials = analysis.trials().stream()
                .flatMap(trial -> trial.sheets().stream())
                .filter(sheet ->
                        sheet.rater().equals(person) && !sheet.ratings().isEmpty())
                .count();
        return new Contribution((int) tasks, (int) votes, ratings, links, (int) trials);
    }

    public boolean isNothing() {
        return tasks + votes + ratings + links + trials == 0;
    }

    /** Whether the record would lose a rating or a link without the person; their tasks and votes stay anyway. */
    public boolean isLost() {
        return ratings + links + trials > 0;
    }
}
