package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** What is unusual about those who take part; nothing is said before anybody is on the list. */
final class PeopleChecks {
    /** The usual count (domain notes §3); more and fewer are common. */
    private static final int FEWEST_EXPERTS = 8;

    private static final int MOST_EXPERTS = 10;
    private static final int MOST_NAMES = 3;
    private static final Pattern GRADE = Pattern.compile("\\s*(\\p{L}+)[\\s.-]*(\\d{1,3})\\b.*");

    private final Workshop workshop;
    private final List<Participant> present;
    private final List<Finding> findings = new ArrayList<>();

    private PeopleChecks(Workshop workshop) {
        this.workshop = workshop;
        present = workshop.analysis().participants().stream()
                .filter(one -> !one.left())
                .toList();
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new PeopleChecks(workshop);
        if (!workshop.analysis().participants().isEmpty()) {
            checks.count();
            checks.names();
            checks.each(Severity.WARNING, "people.notSigned", one -> one.confidentialitySigned()
                    .isEmpty());
            checks.each(Severity.HINT, "people.noGrade", one -> one.background()
                    .grade()
                    .isBlank());
            checks.each(Severity.HINT, "people.belowGrade", checks::isBelow);
            checks.selecting();
        }
        return checks.findings;
    }

    private void count() {
        int experts = workshop.analysis().presentExperts().size();
        if (experts < FEWEST_EXPERTS) {
            add(Severity.HINT, "", "people.fewExperts", String.valueOf(experts));
        } else if (experts > MOST_EXPERTS) {
            add(Severity.HINT, "", "people.manyExperts", String.valueOf(experts));
        }
    }

    private void names() {
        present.stream()
                .filter(one -> one.name().isBlank())
                .findFirst()
                .ifPresent(one -> add(Severity.WARNING, one.id().value(), "people.noName"));
    }

    private void each(Severity severity, String key, Predicate<Participant> which) {
        List<Participant> found = present.stream()
                .filter(one -> one.isExpert() && !one.name().isBlank() && which.test(one))
                .toList();
        if (!found.isEmpty()) {
            add(severity, found.get(0).id().value(), key, named(found));
        }
    }

    /** The names, or a few of them and how many more. */
    private static String named(List<Participant> people) {
        int more = people.size() - MOST_NAMES;
        String names = people.stream()
                .limit(more == 1 ? people.size() : MOST_NAMES)
                .map(Participant::name)
                .collect(Collectors.joining(", "));
        return more > 1 ? names + " +" + more : names;
    }

    /** Below the lowest grade of the position, where both are written alike, as in GS-12 and GS-13. */
    private boolean isBelow(Participant expert) {
        Matcher own = GRADE.matcher(expert.background().grade());
        if (!own.matches()) {
            return false;
        }
        List<Integer> asked = workshop.position().grades().stream()
                .map(Grade::name)
                .map(GRADE::matcher)
                .filter(grade -> grade.matches() && grade.group(1).equalsIgnoreCase(own.group(1)))
                .map(grade -> Integer.valueOf(grade.group(2)))
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(grade -> grade > Integer.parseInt(own.group(2)));
    }

    /** Who selects must not set the passing score as an expert. */
    private void selecting() {
        for (Participant manager : present) {
            if (manager.role() == ParticipantRole.HIRING_MANAGER
                    && present.stream().anyMatch(one -> one.isExpert() && isSame(one, manager))) {
                add(Severity.WARNING, manager.id().value(), "people.selectsAndRates", manager.name());
            }
        }
    }

    private static boolean isSame(Participant one, Participant other) {
        return isSame(one.name(), other.name())
                || isSame(one.background().email(), other.background().email());
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private void add(Severity severity, String id, String key, String... arguments) {
        findings.add(new Finding(severity, Stage.PEOPLE, id, key, List.of(arguments)));
    }
}
