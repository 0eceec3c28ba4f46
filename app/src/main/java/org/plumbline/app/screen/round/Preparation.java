package org.plumbline.app.screen.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.RaterPlan;
import org.plumbline.model.panel.RatersWanted;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/**
 * What preparing the next round would do.
 *
 * @param problem why it cannot be prepared; empty when it can
 */
record Preparation(Optional<String> problem, RaterPlan plan) {

    static Preparation of(Workshop workshop, RoundId id, List<CandidateId> order, Optional<LocalDate> firstDay) {
        RatersWanted wanted = new RoundPlanning(workshop).wanted(id, order, firstDay);
        return new Preparation(problem(workshop, wanted), RaterPlan.of(wanted));
    }

    private static Optional<String> problem(Workshop workshop, RatersWanted wanted) {
        if (workshop.competencies().isEmpty()) {
            return Optional.of(Words.of("round.cannot.competencies"));
        }
        if (wanted.candidates().isEmpty()) {
            return Optional.of(
                    Words.of(workshop.candidates().isEmpty() ? "round.cannot.candidates" : "round.cannot.passed"));
        }
        return wanted.raters().isEmpty() ? Optional.of(Words.of("round.cannot.raters")) : Optional.empty();
    }

    /** How many candidates each rater gets, and when; then what cannot be met, a line each. */
    String sentence(Workshop workshop) {
        var loads = new TreeMap<String, Integer>();
        for (PanelMember member : workshop.panel()) {
            int load = (int) plan.assignments().stream()
                    .filter(each -> each.raters().contains(member.id()))
                    .count();
            if (load > 0) {
                loads.put(name(workshop, member.id()), load);
            }
        }
        String who = loads.entrySet().stream().map(Preparation::load).collect(Collectors.joining(", "));
        String text = Words.of("round.preview", plan.assignments().size(), who);
        return (text + days() + "\n" + shortages(workshop)).strip();
    }

    private static String load(Map.Entry<String, Integer> load) {
        return Words.of("round.preview.load", load.getKey(), load.getValue());
    }

    private String days() {
        List<LocalDate> days = plan.assignments().stream()
                .map(Assignment::day)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return days.isEmpty()
                ? ""
                : " " + Words.of("round.preview.days", Days.words(days.get(0)), Days.words(days.get(days.size() - 1)));
    }

    String shortages(Workshop workshop) {
        return plan.shortages().stream()
                .map(few -> Words.of("round.preview.few", code(workshop, few.candidate()), few.has(), few.wanted()))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Workshop workshop, PanelMemberId member) {
        return workshop.member(member).map(PanelMember::name).orElse(member.value());
    }

    private static String code(Workshop workshop, CandidateId candidate) {
        return workshop.candidate(candidate).map(ShownCandidates::code).orElse(candidate.value());
    }
}
