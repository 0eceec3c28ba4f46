package org.plumbline.model.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Workshop;

/** Rounds, the rule they decide by, who rates whom in them, and the kits that went out. */
final class RoundHappenings extends TwoStates {
    private static final int SHOWN_OF_DIGEST = 12;
    private static final int MOST_ONE_BY_ONE = 5;

    RoundHappenings(Workshop before, Workshop after, List<Happening> happenings) {
        super(before, after, happenings);
    }

    void add() {
        if (!before.rule().equals(after.rule())) {
            say(Happening.of("rule.set", after.rule().sentence()));
        }
        if (!before.proceedings().categories().equals(after.proceedings().categories())) {
            say(Happening.of("categories.set"));
        }
        rounds();
        assignments();
        difference(in(proceedings -> proceedings.kits()), this::kit);
    }

    private void rounds() {
        for (Round round : after.rounds()) {
            var old = before.rounds().stream()
                    .filter(earlier -> earlier.id().equals(round.id()))
                    .findFirst();
            if (old.isEmpty()) {
                say(Happening.of("round.opened", label(round), shortened(round.digest()))
                        .because(round.renewal().map(Round.Renewal::reason).orElse("")));
            } else {
                corrections(old.get(), round);
            }
        }
        for (Round round : before.rounds()) {
            if (after.rounds().stream().noneMatch(now -> now.id().equals(round.id()))) {
                say(Happening.of("round.takenBack", label(round)));
            }
        }
    }

    private void corrections(Round old, Round now) {
        for (Correction correction : now.corrections()) {
            if (!old.corrections().contains(correction)) {
                say(Happening.of("round.corrected", label(now), correction.before(), correction.after()));
            }
        }
        for (Correction correction : old.corrections()) {
            if (!now.corrections().contains(correction)) {
                say(Happening.of("round.correctionTakenBack", label(now), correction.after()));
            }
        }
    }

    /** A plan for many candidates is one entry; a few changes are told one by one. */
    private void assignments() {
        List<Assignment> old = before.proceedings().assignments();
        List<Assignment> fresh = after.proceedings().assignments().stream()
                .filter(now -> old.stream().noneMatch(was -> saysSame(was, now)))
                .toList();
        if (fresh.size() > MOST_ONE_BY_ONE) {
            fresh.stream()
                    .collect(Collectors.groupingBy(Assignment::round, Collectors.counting()))
                    .forEach((round, count) -> say(Happening.of("raters.planned", round(round), count)));
        } else {
            fresh.forEach(now -> say(Happening.about(
                    candidate(now.candidate()),
                    now.raters().isEmpty() ? "raters.none" : "raters.assigned",
                    round(now.round()),
                    now.raters().stream().map(this::name).collect(Collectors.joining(", ")))));
        }
        long gone = old.stream()
                .filter(was -> after.proceedings().assignments().stream()
                        .noneMatch(now -> now.round().equals(was.round())
                                && now.candidate().equals(was.candidate())))
                .count();
        if (gone > 0) {
            say(Happening.of("raters.takenBack", gone));
        }
    }

    private static boolean saysSame(Assignment was, Assignment now) {
        return was.round().equals(now.round())
                && was.candidate().equals(now.candidate())
                && Objects.equals(was.raters(), now.raters());
    }

    private void kit(IssuedKit kit, boolean came) {
        say(Happening.of(
                came ? "kit.issued" : "kit.takenBack",
                name(kit.member()),
                round(kit.round()),
                kit.candidates().size()));
    }

    private static String shortened(String digest) {
        return digest.length() > SHOWN_OF_DIGEST ? digest.substring(0, SHOWN_OF_DIGEST) : digest;
    }
}
