package org.plumbline.model.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/** Spreads candidates over working days, so that no rater has more on one day than they may. */
final class InterviewDays {
    private final RatersWanted wanted;
    private final Map<CandidateId, Assignment> before = new HashMap<>();
    private final Optional<LocalDate> first;
    private final Map<LocalDate, Map<PanelMemberId, Integer>> held = new HashMap<>();

    /**
     * @param before what was assigned until now: days are kept while they can be
     */
    InterviewDays(RatersWanted wanted, List<Assignment> before) {
        this.wanted = wanted;
        before.forEach(assignment -> this.before.put(assignment.candidate(), assignment));
        first = wanted.firstDay().or(() -> before.stream()
                .flatMap(assignment -> assignment.day().stream())
                .min(Comparator.naturalOrder()));
    }

    /** The same assignments with their days, in the order in which candidates are seen. */
    List<Assignment> of(List<Assignment> assignments) {
        if (first.isEmpty()) {
            return assignments;
        }
        var days = new HashMap<CandidateId, LocalDate>();
        for (boolean asBefore : new boolean[] {true, false}) {
            for (Assignment assignment : assignments) {
                if (isAsBefore(assignment) == asBefore) {
                    days.put(assignment.candidate(), hold(assignment));
                }
            }
        }
        var planned = new ArrayList<Assignment>();
        assignments.forEach(each -> planned.add(new Assignment(
                each.round(), each.candidate(), each.raters(), Optional.of(days.get(each.candidate())))));
        planned.sort(Comparator.comparing(each -> each.day().orElseThrow()));
        return planned;
    }

    private boolean isAsBefore(Assignment assignment) {
        Assignment old = before.get(assignment.candidate());
        return old != null && new HashSet<>(old.raters()).equals(new HashSet<>(assignment.raters()));
    }

    private LocalDate hold(Assignment assignment) {
        Optional<LocalDate> old =
                Optional.ofNullable(before.get(assignment.candidate())).flatMap(Assignment::day);
        LocalDate day = old.filter(was -> hasRoom(was, assignment)).orElseGet(() -> earliest(assignment));
        Map<PanelMemberId, Integer> busy = held.computeIfAbsent(day, none -> new HashMap<>());
        assignment.raters().forEach(rater -> busy.merge(rater, 1, Integer::sum));
        return day;
    }

    private LocalDate earliest(Assignment assignment) {
        LocalDate day = working(first.orElseThrow());
        while (!hasRoom(day, assignment)) {
            day = working(day.plusDays(1));
        }
        return day;
    }

    private boolean hasRoom(LocalDate day, Assignment assignment) {
        Map<PanelMemberId, Integer> busy = held.getOrDefault(day, Map.of());
        return wanted.aDay() == 0
                || assignment.raters().stream().allMatch(rater -> busy.getOrDefault(rater, 0) < wanted.aDay());
    }

    private static LocalDate working(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
