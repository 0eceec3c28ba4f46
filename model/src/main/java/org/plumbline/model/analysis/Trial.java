package org.plumbline.model.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/**
 * A practice resume or answer that every expert rates alone, to find the level texts that need mending.
 *
 * @param material its words, plainly invented
 * @param competencies what it is rated for
 * @param revealed when the room saw the ratings; empty while they are secret
 */
public record Trial(
        TrialId id,
        Kind kind,
        String title,
        String material,
        List<CompetencyId> competencies,
        List<Sheet> sheets,
        Optional<Instant> revealed) {
    public Trial {
        competencies = List.copyOf(competencies);
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(ParticipantId wanted) {
        return sheets.stream().filter(sheet -> sheet.rater().equals(wanted)).findFirst();
    }

    Trial with(List<Sheet> newSheets) {
        return new Trial(id, kind, title, material, competencies, newSheets, revealed);
    }

    /** The same with one expert's sheet, in place of the one that the expert had. */
    public Trial with(Sheet sheet) {
        return with(Lists.plus(Lists.without(sheets, other -> other.rater().equals(sheet.rater())), sheet));
    }

    public Trial withWords(Kind newKind, String newTitle, String newMaterial) {
        return new Trial(id, newKind, newTitle, newMaterial, competencies, sheets, revealed);
    }

    /** The same for other competencies; ratings of those that leave go with them. */
    public Trial withCompetencies(List<CompetencyId> wanted) {
        List<Sheet> kept = sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.rater(), Lists.without(sheet.ratings(), rating -> !wanted.contains(rating.competency()))))
                .toList();
        return new Trial(id, kind, title, material, wanted, kept, revealed);
    }

    /** The same, seen by the room. */
    public Trial revealedAt(Instant when) {
        return new Trial(id, kind, title, material, competencies, sheets, Optional.of(when));
    }

    /** What is rated. */
    public enum Kind {
        RESUME,
        ANSWER
    }

    /** What one expert rated alone. */
    public record Sheet(ParticipantId rater, List<TrialRating> ratings) {
        public Sheet {
            ratings = List.copyOf(ratings);
        }

        public Optional<TrialRating> rating(CompetencyId wanted) {
            return ratings.stream()
                    .filter(rating -> rating.competency().equals(wanted))
                    .findFirst();
        }

        /** The level of a competency; empty where it is not rated. */
        public Optional<Integer> level(CompetencyId wanted) {
            return rating(wanted).map(TrialRating::level);
        }
    }

    /**
     * One expert's level for one competency.
     *
     * @param level the ordinal on the competency's scale, from 1
     * @param reason what in the material shows it
     */
    public record TrialRating(CompetencyId competency, int level, String reason) {}
}
