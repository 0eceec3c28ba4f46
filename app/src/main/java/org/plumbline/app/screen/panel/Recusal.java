package org.plumbline.app.screen.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.RaterPlan;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/**
 * A declaration with all that follows from it.
 *
 * @param change the declaration, and who takes over, as one step
 * @param report the same in sentences
 */
record Recusal(WorkshopChange change, String report) {

    static Recusal of(Workshop before, Declaration said) {
        var declared = new AssignmentChange.Declare(said);
        Workshop after = declared.applyTo(before);
        String who = name(before, said.member());
        String whom = code(before, said.candidate());
        var parts = new ArrayList<WorkshopChange>(List.of(declared));
        var report = new ArrayList<String>(
                List.of(Words.of(said.conflict() ? "panel.report.conflict" : "panel.report.none", who, whom)));
        for (Round round : new RoundVersions(after).newest()) {
            if (touches(before, round, said)) {
                List<Assignment> old = new RoundPlanning(before).assignments(round);
                RaterPlan plan = new RoundPlanning(after).again(round);
                parts.add(new AssignmentChange.Assign(plan.assignments()));
                report.addAll(moves(after, said, old, plan));
                kits(after, round, old, plan, report);
            }
        }
        return new Recusal(WorkshopChange.together("panel.change.declare", parts), String.join(" ", report));
    }

    /** Rounds in which the member was to rate the candidate, while the panel is not done with them. */
    private static boolean touches(Workshop before, Round round, Declaration said) {
        boolean done = before.proceedings().finalised().stream()
                .anyMatch(each ->
                        each.round().equals(round.id()) && each.candidate().equals(said.candidate()));
        return said.conflict()
                && !done
                && new RoundPlanning(before)
                        .assignments(round).stream()
                                .anyMatch(each -> each.candidate().equals(said.candidate())
                                        && each.raters().contains(said.member()));
    }

    private static List<String> moves(Workshop workshop, Declaration said, List<Assignment> old, RaterPlan plan) {
        var moves = new ArrayList<String>();
        for (Assignment now : plan.assignments()) {
            List<PanelMemberId> before = raters(old, now.candidate());
            String code = code(workshop, now.candidate());
            now.raters().stream()
                    .filter(rater -> !before.contains(rater))
                    .forEach(rater -> moves.add(Words.of("panel.report.rates", name(workshop, rater), code)));
            before.stream()
                    .filter(rater -> !now.raters().contains(rater))
                    .filter(rater ->
                            !rater.equals(said.member()) || !now.candidate().equals(said.candidate()))
                    .forEach(rater -> moves.add(Words.of("panel.report.left", name(workshop, rater), code)));
        }
        plan.shortages()
                .forEach(few -> moves.add(
                        Words.of("panel.report.few", code(workshop, few.candidate()), few.has(), few.wanted())));
        return moves;
    }

    /** Kits that went out already no longer say who rates whom. */
    private static void kits(
            Workshop workshop, Round round, List<Assignment> old, RaterPlan plan, List<String> report) {
        String stale = workshop.proceedings().kits().stream()
                .filter(kit -> kit.round().equals(round.id()))
                .map(IssuedKit::member)
                .distinct()
                .filter(member -> plan.assignments().stream()
                        .anyMatch(now -> now.raters().contains(member)
                                != raters(old, now.candidate()).contains(member)))
                .map(member -> name(workshop, member))
                .collect(Collectors.joining(", "));
        if (!stale.isEmpty()) {
            report.add(Words.of("panel.report.kits", stale));
        }
    }

    private static List<PanelMemberId> raters(List<Assignment> assignments, CandidateId candidate) {
        return assignments.stream()
                .filter(each -> each.candidate().equals(candidate))
                .findFirst()
                .map(Assignment::raters)
                .orElse(List.of());
    }

    private static String name(Workshop workshop, PanelMemberId member) {
        return workshop.member(member).map(PanelMember::name).orElse(member.value());
    }

    private static String code(Workshop workshop, CandidateId candidate) {
        return workshop.candidate(candidate).map(ShownCandidates::code).orElse("");
    }
}
