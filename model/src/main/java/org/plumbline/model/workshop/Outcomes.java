package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.scoring.Standing;

/**
 * What the rule of a round says of its candidates.
 *
 * <p>A level holds when the panel agreed on it, or when every member submitted the same one. Members who differ leave
 * the competency open: nothing is averaged, and nothing that is missing counts as zero.
 */
public final class Outcomes {
    private final Workshop workshop;
    private final Round round;

    public Outcomes(Workshop workshop, Round round) {
        this.workshop = workshop;
        this.round = round;
    }

    public List<Outcome> all() {
        return workshop.candidates().stream().map(this::of).toList();
    }

    public Outcome of(Candidate candidate) {
        List<Outcome.Line> lines = round.frozen().competencies().stream()
                .map(selected -> new Outcome.Line(selected.id(), selected.name(), standing(candidate, selected)))
                .toList();
        List<Determination> settled = lines.stream()
                .flatMap(line -> line.standing().determined().stream())
                .toList();
        Optional<Decision> decision = lines.isEmpty() || settled.size() < lines.size()
                ? Optional.empty()
                : Optional.of(round.frozen().rule().decide(settled));
        return new Outcome(candidate.id(), lines, decision, Reasons.of(lines));
    }

    private Standing standing(Candidate candidate, SelectedCompetency selected) {
        CompetencyId competency = selected.id();
        List<Rating> ratings = submittedRatings(candidate.id(), competency);
        Optional<Integer> required = required(candidate, competency);
        if (required.isEmpty()) {
            return new Standing.Open(Standing.Why.NO_REQUIRED_LEVEL, levels(ratings));
        }
        Optional<Agreed> agreed = agreed(candidate.id(), competency);
        if (agreed.isPresent()) {
            return settled(agreed.get().level(), required.get(), true);
        }
        if (ratings.isEmpty() || ratings.size() < workshop.panel().size()) {
            return new Standing.Open(Standing.Why.NOT_YET_RATED, levels(ratings));
        }
        if (ratings.stream().distinct().count() > 1) {
            return new Standing.Open(Standing.Why.MEMBERS_DIFFER, levels(ratings));
        }
        return ratings.get(0).match(new Rating.Cases<>() {
            @Override
            public Standing rated(Rating.Rated rating) {
                return settled(rating.level(), required.get(), false);
            }

            @Override
            public Standing notAsked(Rating.NotAsked rating) {
                return new Standing.Open(Standing.Why.NOT_ASKED, List.of());
            }

            @Override
            public Standing noAnswer(Rating.NoAnswer rating) {
                return new Standing.Open(Standing.Why.NO_ANSWER, List.of());
            }

            @Override
            public Standing met(Rating.Met rating) {
                return new Standing.Judged(Determination.MEETS, false);
            }

            @Override
            public Standing notMet(Rating.NotMet rating) {
                return new Standing.Judged(Determination.DOES_NOT_MEET, false);
            }
        });
    }

    private static Standing settled(int level, int required, boolean byConsensus) {
        return new Standing.Settled(level, required, Determination.of(level, required), byConsensus);
    }

    private static List<Integer> levels(List<Rating> ratings) {
        return ratings.stream()
                .filter(Rating.Rated.class::isInstance)
                .map(rating -> ((Rating.Rated) rating).level())
                .toList();
    }

    private Optional<Integer> required(Candidate candidate, CompetencyId competency) {
        return round.frozen().requiredLevels().stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    private Optional<Agreed> agreed(CandidateId candidate, CompetencyId competency) {
        return workshop.agreed().stream()
                .filter(level -> level.roundDigest().equals(round.digest())
                        && level.candidate().equals(candidate)
                        && level.competency().equals(competency))
                .findFirst();
    }

    /** One rating a member who submitted one, in the panel's order. */
    private List<Rating> submittedRatings(CandidateId candidate, CompetencyId competency) {
        var ratings = new ArrayList<Rating>();
        for (PanelMember member : workshop.panel()) {
            submitted(candidate, member)
                    .flatMap(card -> card.rating(competency))
                    .ifPresent(ratings::add);
        }
        return ratings;
    }

    /** A member's newest submitted scorecard of a candidate; drafts do not count. */
    public Optional<Scorecard> submitted(CandidateId candidate, PanelMember member) {
        return workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.isFor(candidate, member.id())
                        && card.submitted().isPresent())
                .max(Comparator.comparingInt(Scorecard::revision));
    }

    /** Puts what decided into one sentence. */
    private static final class Reasons {
        private static String of(List<Outcome.Line> lines) {
            if (lines.isEmpty()) {
                return "The round has no competencies.";
            }
            String open = open(lines);
            if (!open.isEmpty()) {
                return "Open: " + open + ".";
            }
            String below = names(lines, line -> determined(line, Determination.DOES_NOT_MEET));
            String above = names(lines, line -> determined(line, Determination.EXCEEDS));
            if (!below.isEmpty()) {
                return "Does not meet " + below + ".";
            }
            return above.isEmpty() ? "Meets every competency." : "Meets every competency and exceeds " + above + ".";
        }

        /** Competencies that are open for the same cause share one mention of it. */
        private static String open(List<Outcome.Line> lines) {
            var causes = new LinkedHashMap<String, List<String>>();
            for (Outcome.Line line : lines) {
                if (line.standing() instanceof Standing.Open open) {
                    causes.computeIfAbsent(open.why().words(), cause -> new ArrayList<>())
                            .add(line.name());
                }
            }
            return causes.entrySet().stream()
                    .map(cause -> String.join(", ", cause.getValue()) + " (" + cause.getKey() + ")")
                    .collect(Collectors.joining("; "));
        }

        private static String names(List<Outcome.Line> lines, Predicate<Outcome.Line> which) {
            return lines.stream().filter(which).map(Outcome.Line::name).collect(Collectors.joining(", "));
        }

        private static boolean determined(Outcome.Line line, Determination wanted) {
            return line.standing().determined().filter(wanted::equals).isPresent();
        }
    }
}
