package org.plumbline.model.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.ScaleChecks;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.Round;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** Refuses a workshop whose parts contradict each other, with a sentence that names them. */
final class Consistency {
    private final Workshop.Parts parts;
    private final Map<CompetencyId, Integer> levelCounts = new HashMap<>();

    private Consistency(Workshop.Parts parts) {
        this.parts = parts;
    }

    static void require(Workshop.Parts parts) {
        var check = new Consistency(parts);
        check.ids();
        check.competencies(parts.scales(), parts.competencies(), check.levelCounts);
        check.requiredLevels();
        check.questions();
        check.candidates();
        check.scores();
    }

    private void ids() {
        unique(parts.scales(), Scale::id, "scales");
        unique(parts.competencies(), SelectedCompetency::id, "selected competencies");
        unique(parts.questions(), Question::id, "questions");
        unique(parts.panel(), PanelMember::id, "panel members");
        unique(parts.candidates(), Candidate::id, "candidates");
        unique(parts.rounds(), Round::digest, "rounds");
        unique(parts.requiredLevels(), required -> List.of(required.competency(), required.grade()), "required levels");
    }

    private static <T> void unique(Collection<T> things, Function<T, Object> key, String what) {
        var seen = new HashSet<Object>();
        for (T thing : things) {
            if (!seen.add(key.apply(thing))) {
                throw new IllegalArgumentException("Two " + what + " have the same id " + key.apply(thing));
            }
        }
    }

    private void competencies(
            List<Scale> scales, List<SelectedCompetency> selected, Map<CompetencyId, Integer> countOfLevels) {
        for (SelectedCompetency competency : selected) {
            ScaleChecks.requireOnScale(competency.competency(), scales);
            scales.stream()
                    .filter(scale -> scale.id().equals(competency.competency().scale()))
                    .findFirst()
                    .ifPresent(scale ->
                            countOfLevels.put(competency.id(), scale.levels().size()));
        }
    }

    private void requiredLevels() {
        for (RequiredLevel required : parts.requiredLevels()) {
            level("A required level", required.competency(), required.level(), levelCounts);
            if (parts.position().grade(required.grade()).isEmpty()) {
                throw new IllegalArgumentException(
                        "A required level names the grade " + required.grade() + ", which the position does not have");
            }
        }
    }

    private static void level(String what, CompetencyId competency, int level, Map<CompetencyId, Integer> counts) {
        Integer count = counts.get(competency);
        if (count == null) {
            throw new IllegalArgumentException(
                    what + " names the competency " + competency + ", which is not selected");
        }
        if (level < 1 || level > count) {
            throw new IllegalArgumentException(what + " of the competency " + competency + " is level " + level
                    + ", but its scale has levels 1 to " + count);
        }
    }

    private void questions() {
        for (Question question : parts.questions()) {
            for (CompetencyId competency : question.competencies()) {
                if (!levelCounts.containsKey(competency)) {
                    throw new IllegalArgumentException("The question " + question.id() + " covers the competency "
                            + competency + ", which is not selected");
                }
            }
        }
    }

    private void candidates() {
        for (Candidate candidate : parts.candidates()) {
            if (parts.position().grade(candidate.grade()).isEmpty()) {
                throw new IllegalArgumentException("Candidate " + candidate.code() + " applies for the grade "
                        + candidate.grade() + ", which the position does not have");
            }
        }
    }

    private void scores() {
        var countsByRound = new HashMap<String, Map<CompetencyId, Integer>>();
        for (Round round : parts.rounds()) {
            var counts = new HashMap<CompetencyId, Integer>();
            competencies(round.frozen().scales(), round.frozen().competencies(), counts);
            countsByRound.put(round.digest(), counts);
        }
        unique(
                parts.scorecards(),
                card -> List.of(card.roundDigest(), card.candidate(), card.member(), card.revision()),
                "scorecards");
        for (Scorecard card : parts.scorecards()) {
            known("A scorecard", card.roundDigest(), countsByRound);
            people(card);
            for (CompetencyRating line : card.ratings()) {
                rated(line)
                        .ifPresent(level ->
                                level("A rating", line.competency(), level, countsByRound.get(card.roundDigest())));
            }
        }
        for (Agreed level : parts.agreed()) {
            known("An agreed level", level.roundDigest(), countsByRound);
            level("An agreed level", level.competency(), level.level(), countsByRound.get(level.roundDigest()));
        }
    }

    private static Optional<Integer> rated(CompetencyRating line) {
        return line.rating()
                .filter(Rating.Rated.class::isInstance)
                .map(Rating.Rated.class::cast)
                .map(Rating.Rated::level);
    }

    private static void known(String what, String digest, Map<String, ?> rounds) {
        if (!rounds.containsKey(digest)) {
            throw new IllegalArgumentException(
                    what + " belongs to a round that is not in this workshop (" + digest + ")");
        }
    }

    private void people(Scorecard card) {
        if (parts.candidates().stream().noneMatch(candidate -> candidate.id().equals(card.candidate()))) {
            throw new IllegalArgumentException(
                    "A scorecard rates the candidate " + card.candidate() + ", who is not in this workshop");
        }
        if (parts.panel().stream().noneMatch(member -> member.id().equals(card.member()))) {
            throw new IllegalArgumentException(
                    "A scorecard is of the panel member " + card.member() + ", who is not in this workshop");
        }
    }
}
