package org.plumbline.model.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.panel.Round;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.workshop.Workshop;

/**
 * The log that writes itself: what was decided between two states of a workshop. It names no candidate, no single vote,
 * no single rating and no author of a task.
 */
public final class DecisionLog {
    static final String TASKS_ADDED = "tasks.added";
    static final String TASKS_REMOVED = "tasks.removed";
    static final String LINKS_AGREED = "links.agreed";
    static final String LINKS_WITHDRAWN = "links.withdrawn";
    static final String PARKED_ANSWERED = "parked.answered";
    static final String SELECTION_REASON = "selection.reason";
    static final String COMPETENCY_ROLE = "competency.role";
    static final String WEIGHTS_SET = "weights.set";
    static final String WEIGHTS_REASON = "weights.reason";

    /** Counted while the same work goes on: twelve tasks one after the other are one entry. */
    private static final Set<String> COUNTED = Set.of(TASKS_ADDED, TASKS_REMOVED, LINKS_AGREED, LINKS_WITHDRAWN);

    /** The last words stand for those that were typed on the way to them. */
    private static final Set<String> SAID = Stream.concat(
                    Stream.of(PARKED_ANSWERED, SELECTION_REASON, COMPETENCY_ROLE, WEIGHTS_SET, WEIGHTS_REASON),
                    FactDecisions.keys())
            .collect(Collectors.toUnmodifiableSet());

    private static final Duration SAME_WORK = Duration.ofMinutes(10);

    private DecisionLog() {}

    public static List<Decision> between(Workshop before, Workshop after) {
        var decisions = new ArrayList<>(FrozenDecisions.between(before.frozen(), after.frozen()));
        if (!before.rule().equals(after.rule())) {
            decisions.add(Decision.of("rule.set", after.ruleSentence()));
        }
        new Sides<>(before.rounds(), after.rounds(), Round::id)
                .added()
                .forEach(round -> decisions.add(Decision.of("round.opened", round.number())));
        signOff(before.signOff(), after.signOff(), decisions);
        return decisions;
    }

    private static void signOff(SignOff before, SignOff after, List<Decision> decisions) {
        for (SignedVersion version : after.versions()) {
            int known = version.number() <= before.versions().size()
                    ? before.versions().get(version.number() - 1).signatures().size()
                    : 0;
            for (Signature signature : version.signatures()
                    .subList(
                            Math.min(known, version.signatures().size()),
                            version.signatures().size())) {
                decisions.add(Decision.of("version.signed", version.number(), signature.name(), role(signature)));
            }
        }
        after.amendment()
                .filter(now -> before.amendment().filter(now::equals).isEmpty())
                .ifPresent(now -> decisions.add(
                        Decision.of("version.amended", after.versions().size(), now.reason())));
    }

    private static String role(Signature signature) {
        return switch (signature.role()) {
            case SME -> "subject-matter expert";
            case HR_SPECIALIST -> "HR specialist";
            case HIRING_MANAGER -> "hiring manager";
        };
    }

    /** The workshop after a step, with what was decided written down; the step itself never touches the log. */
    public static Workshop written(Workshop before, Workshop after, Instant at, String by) {
        var log = new ArrayList<>(before.signOff().log());
        for (Decision decision : between(before, after)) {
            append(log, LogEntry.of(at, by, decision));
        }
        return log.equals(after.signOff().log())
                ? after
                : after.toBuilder().signOff(after.signOff().withLog(log)).build();
    }

    private static void append(List<LogEntry> log, LogEntry entry) {
        for (int i = log.size() - 1; i >= 0 && isSameWork(log.get(i), entry); i--) {
            LogEntry old = log.get(i);
            if (old.key().equals(entry.key()) && leading(old).equals(leading(entry))) {
                log.remove(i);
                log.add(COUNTED.contains(entry.key()) ? sum(old, entry) : entry);
                return;
            }
        }
        log.add(entry);
    }

    private static boolean isSameWork(LogEntry old, LogEntry entry) {
        return (COUNTED.contains(entry.key()) && COUNTED.contains(old.key())
                        || SAID.contains(entry.key()) && SAID.contains(old.key()))
                && old.by().equals(entry.by())
                && Duration.between(old.at(), entry.at()).compareTo(SAME_WORK) <= 0;
    }

    /** What an entry is about: everything but the count or the words at its end. */
    private static List<String> leading(LogEntry entry) {
        return entry.arguments().subList(0, Math.max(0, entry.arguments().size() - 1));
    }

    private static LogEntry sum(LogEntry old, LogEntry entry) {
        try {
            int sum = Math.addExact(
                    Integer.parseInt(old.arguments().get(0)),
                    Integer.parseInt(entry.arguments().get(0)));
            return LogEntry.of(entry.at(), entry.by(), Decision.of(entry.key(), sum));
        } catch (NumberFormatException | IndexOutOfBoundsException | ArithmeticException editedByHand) {
            return entry;
        }
    }
}
