package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Decision;

/**
 * How many came through each round.
 *
 * @param applied everybody but those for practice
 */
public record Funnel(int applied, List<Stage> stages) {
    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * One round.
     *
     * @param round its newest version
     * @param seen whom it sees: those assigned in it, or without assignments those who passed every round before
     * @param absent how many were not assessed, and why
     * @param recusals how many candidates somebody on the panel is recused from
     * @param assessed how many have an outcome
     */
    public record Stage(
            Round round,
            Set<CandidateId> seen,
            Map<Attendance.Kind, Integer> absent,
            int recusals,
            int assessed,
            int passed) {
        public Stage {
            seen = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(seen));
            absent = Map.copyOf(absent);
        }

        public int open() {
            return seen.size() - assessed - notAssessed();
        }

        public int notPassed() {
            return assessed - passed;
        }

        public int notAssessed() {
            return absent.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public static Funnel of(Workshop workshop) {
        return of(workshop, (round, candidate) -> true);
    }

    /** As somebody may know it: an outcome that they may not see counts as open. */
    public static Funnel seenIn(Workshop workshop, Function<Round, PanelView> views) {
        var shown = new HashMap<RoundId, PanelView>();
        return of(workshop, (round, candidate) -> shown.computeIfAbsent(round.id(), id -> views.apply(round))
                .of(candidate)
                .flatMap(PanelView.OfCandidate::outcome)
                .isPresent());
    }

    private static Funnel of(Workshop workshop, BiPredicate<Round, CandidateId> known) {
        List<Candidate> applied = applied(workshop);
        var stages = new ArrayList<Stage>();
        List<Candidate> still = applied;
        for (Progression.Stage stage : Progression.of(workshop).stages()) {
            Count count = new Count(stage, known);
            for (Candidate candidate : applied) {
                if (stage.sees(candidate) && (still.contains(candidate) || stage.rated(candidate))) {
                    count.add(candidate);
                }
            }
            stages.add(count.stage());
            still = count.passed;
        }
        return new Funnel(applied.size(), stages);
    }

    /** Everybody but those for practice. */
    static List<Candidate> applied(Workshop workshop) {
        Set<CandidateId> practice = workshop.proceedings().practice().stream()
                .map(PracticeKey::candidate)
                .collect(Collectors.toSet());
        return workshop.candidates().stream()
                .filter(candidate -> !practice.contains(candidate.id()))
                .toList();
    }

    /** Whom a round, in any of its versions, sees. */
    public Optional<Stage> stage(Round round) {
        return stages.stream()
                .filter(stage -> stage.round().number() == round.number())
                .findFirst();
    }

    /** Counts one round. */
    private static final class Count {
        private final Progression.Stage stage;
        private final BiPredicate<Round, CandidateId> known;
        private final Set<CandidateId> seen = new LinkedHashSet<>();
        private final Map<Attendance.Kind, Integer> absent = new EnumMap<>(Attendance.Kind.class);
        private final List<Candidate> passed = new ArrayList<>();
        private int recusals;
        private int assessed;
        private int knownToPass;

        Count(Progression.Stage stage, BiPredicate<Round, CandidateId> known) {
            this.stage = stage;
            this.known = known;
        }

        void add(Candidate candidate) {
            seen.add(candidate.id());
            Outcomes outcomes = stage.versionOf(candidate);
            outcomes.absent(candidate.id()).ifPresent(came -> absent.merge(came.kind(), 1, Integer::sum));
            if (outcomes.raters().panel().stream()
                    .anyMatch(member -> outcomes.raters().recused(member.id(), candidate.id()))) {
                recusals++;
            }
            Optional<Decision> decision = outcomes.of(candidate).decision();
            boolean passes = decision.filter(Decision::passes).isPresent();
            if (passes) {
                passed.add(candidate);
            }
            if (decision.isPresent() && known.test(outcomes.round(), candidate.id())) {
                assessed++;
                knownToPass += passes ? 1 : 0;
            }
        }

        Stage stage() {
            return new Stage(stage.round(), seen, absent, recusals, assessed, knownToPass);
        }
    }
}
