package org.plumbline.model.interview;

import java.util.List;
import org.plumbline.model.bank.CompetencyId;

/**
 * One required interview question (interview question record, domain notes §2.10).
 *
 * @param minutes planned time for the whole question, follow-ups included; 0 when not yet planned
 * @param followUps required when the first answer did not cover them
 * @param probes optional
 * @param competencies what it tells about: one, at most two
 * @param goodResponses points that a good answer makes
 * @param goodFollowUpResponses points that a good answer to the follow-ups makes
 * @param authorGroup who wrote it, as the room says it; may be empty
 * @param pilots how it did on people who did not write it
 */
public record Question(
        QuestionId id,
        QuestionType type,
        Reach reach,
        int minutes,
        String lead,
        List<String> followUps,
        List<String> probes,
        List<CompetencyId> competencies,
        List<String> goodResponses,
        List<String> goodFollowUpResponses,
        String authorGroup,
        List<Pilot> pilots) {

    public Question {
        followUps = List.copyOf(followUps);
        probes = List.copyOf(probes);
        competencies = List.copyOf(competencies);
        goodResponses = List.copyOf(goodResponses);
        goodFollowUpResponses = List.copyOf(goodFollowUpResponses);
        pilots = List.copyOf(pilots);
        if (minutes < 0) {
            throw new IllegalArgumentException("A question takes 0 minutes or more, got " + minutes);
        }
    }

    /** A question that nobody has tried yet. */
    public Question(
            QuestionId id,
            QuestionType type,
            Reach reach,
            int minutes,
            String lead,
            List<String> followUps,
            List<String> probes,
            List<CompetencyId> competencies,
            List<String> goodResponses,
            List<String> goodFollowUpResponses) {
        this(
                id,
                type,
                reach,
                minutes,
                lead,
                followUps,
                probes,
                competencies,
                goodResponses,
                goodFollowUpResponses,
                "",
                List.of());
    }

    /** An empty question of the usual kind: past experience, breadth. */
    public static Question empty(QuestionId id) {
        return new Question(
                id,
                QuestionType.PAST_EXPERIENCE,
                Reach.BREADTH,
                10,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same question under another id. */
    public Question as(QuestionId newId) {
        return new Question(
                newId,
                type,
                reach,
                minutes,
                lead,
                followUps,
                probes,
                competencies,
                goodResponses,
                goodFollowUpResponses,
                authorGroup,
                pilots);
    }

    /** The same question asking about other competencies. */
    public Question withCompetencies(List<CompetencyId> asksAbout) {
        return new Question(
                id,
                type,
                reach,
                minutes,
                lead,
                followUps,
                probes,
                asksAbout,
                goodResponses,
                goodFollowUpResponses,
                authorGroup,
                pilots);
    }

    public boolean covers(CompetencyId competency) {
        return competencies.contains(competency);
    }
}
