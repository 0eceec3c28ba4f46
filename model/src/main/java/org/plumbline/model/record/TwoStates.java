package org.plumbline.model.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.workshop.Workshop;

/** A workshop before and after a step, and the names of what is in either. */
abstract class TwoStates {
    protected final Workshop before;
    protected final Workshop after;
    private final List<Happening> happenings;

    TwoStates(Workshop before, Workshop after, List<Happening> happenings) {
        this.before = before;
        this.after = after;
        this.happenings = happenings;
    }

    protected void say(Happening happening) {
        happenings.add(happening);
    }

    /** Hears first what came and then what went; nothing where both states hold the same list. */
    protected <T> void difference(Function<Workshop, List<T>> of, BiConsumer<T, Boolean> hear) {
        List<T> old = of.apply(before);
        List<T> now = of.apply(after);
        if (old == now) {
            return;
        }
        missing(now, old).forEach(thing -> hear.accept(thing, true));
        missing(old, now).forEach(thing -> hear.accept(thing, false));
    }

    private static <T> List<T> missing(List<T> all, List<T> known) {
        Set<T> there = new HashSet<>(known);
        var rest = new ArrayList<T>();
        for (T one : all) {
            if (!there.contains(one)) {
                rest.add(one);
            }
        }
        return rest;
    }

    protected static <T> Function<Workshop, List<T>> in(Function<Proceedings, List<T>> list) {
        return workshop -> list.apply(workshop.proceedings());
    }

    protected Candidate candidate(CandidateId id) {
        return after.candidate(id).or(() -> before.candidate(id)).orElseThrow();
    }

    protected String name(PanelMemberId id) {
        return after.member(id)
                .or(() -> before.member(id))
                .map(PanelMember::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    /** "1", or "1, version 2". */
    protected String round(RoundId id) {
        return round(round -> round.id().equals(id)).map(TwoStates::label).orElse(id.value());
    }

    protected Optional<Round> roundOf(String digest) {
        return round(round -> round.digest().equals(digest));
    }

    private Optional<Round> round(Predicate<Round> which) {
        return after.rounds().stream().filter(which).findFirst().or(() -> before.rounds().stream()
                .filter(which)
                .findFirst());
    }

    protected static String label(Round round) {
        return round.version() == 1 ? String.valueOf(round.number()) : round.number() + ", version " + round.version();
    }
}
