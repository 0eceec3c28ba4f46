package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.ScorecardChecks;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/**
 * A rater's own card of one candidate, with the words of the round that it is filled in by.
 *
 * @param card the newest revision
 * @param before the revisions that were handed in earlier, oldest first
 * @param scratch the rater's private notes
 * @param justifications what the first raters wrote, for a tie-breaker who may read it
 */
record Sheet(
        Round round,
        Round.Frozen words,
        Candidate candidate,
        Scorecard card,
        List<Scorecard> before,
        String scratch,
        List<String> justifications) {
    boolean submitted() {
        return card.submitted().isPresent();
    }

    boolean isResume() {
        return round.conduct().kind() == RoundKind.RESUME_REVIEW;
    }

    List<SelectedCompetency> competencies() {
        return words.competencies();
    }

    List<Question> questions() {
        return words.questions();
    }

    Optional<SelectedCompetency> competency(CompetencyId id) {
        return competencies().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Scale scale(SelectedCompetency selected) {
        return words.scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .orElseThrow();
    }

    /** Ordinal of the level required at the candidate's grade; empty while nobody has said it. */
    Optional<Integer> required(CompetencyId competency) {
        return words.requiredLevels().stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    String gradeName() {
        return words.position().grade(candidate.grade()).map(Grade::name).orElse("");
    }

    Optional<Rating> rating(CompetencyId competency) {
        return card.rating(competency);
    }

    String evidence(CompetencyId competency) {
        return card.line(competency).map(line -> line.evidence()).orElse("");
    }

    QuestionNote note(QuestionId question) {
        return card.notes().stream()
                .filter(note -> note.question().equals(question))
                .findFirst()
                .orElse(new QuestionNote(question, ""));
    }

    /** The place of a question in the round, from 1. */
    int number(QuestionId question) {
        return questions().stream().map(Question::id).toList().indexOf(question) + 1;
    }

    /** What hinders handing in, and what is to be looked at once more. */
    List<Finding> findings() {
        return ScorecardChecks.of(round, candidate, card);
    }

    /** Where a review of a resume stopped, so that what follows is not reviewed. */
    Optional<CompetencyId> stoppedAt() {
        return round.conduct().stopAtFirstNotMet() && isResume()
                ? competencies().stream()
                        .map(SelectedCompetency::id)
                        .filter(id -> rating(id)
                                .filter(Rating.NotMet.class::isInstance)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a competency stands behind the one at which the review stopped. */
    boolean isBehindTheStop(CompetencyId competency) {
        List<CompetencyId> order =
                competencies().stream().map(SelectedCompetency::id).toList();
        return stoppedAt()
                .filter(stop -> order.indexOf(competency) > order.indexOf(stop))
                .isPresent();
    }

    /** The last editorial correction of some words; empty where they stand as they were frozen. */
    Optional<Correction> correction(Correction.Part part, String id, int index) {
        return round.corrections().stream()
                .filter(each -> each.part() == part && each.id().equals(id) && each.index() == index)
                .reduce((older, newer) -> newer);
    }
}
