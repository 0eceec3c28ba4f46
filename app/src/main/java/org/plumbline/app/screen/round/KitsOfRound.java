package org.plumbline.app.screen.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.Kits;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Workshop;

/**
 * The kits of a round as its raters need them now.
 *
 * @param all one for each rater who has somebody to rate
 * @param fresh those of them that have not gone out in this form yet
 */
record KitsOfRound(List<IssuedKit> all, List<IssuedKit> fresh) {

    /** A rater keeps the key of the kit before, so that packets that were made with it are still known. */
    static KitsOfRound of(Workshop workshop, Round round, Supplier<String> keys, String by, Instant now) {
        var all = new ArrayList<IssuedKit>();
        var fresh = new ArrayList<IssuedKit>();
        for (PanelMember member : Kits.members(workshop, round)) {
            List<CandidateId> candidates = Kits.candidates(workshop, round, member.id());
            Optional<IssuedKit> before = newest(workshop, round, member.id());
            IssuedKit kit = before.filter(old -> old.candidates().equals(candidates))
                    .orElseGet(() -> new IssuedKit(
                            round.id(), member.id(), before.map(IssuedKit::key).orElseGet(keys), candidates, by, now));
            all.add(kit);
            if (!before.equals(Optional.of(kit))) {
                fresh.add(kit);
            }
        }
        return new KitsOfRound(all, fresh);
    }

    private static Optional<IssuedKit> newest(Workshop workshop, Round round, PanelMemberId member) {
        return workshop.proceedings().kits().stream()
                .filter(kit -> kit.round().equals(round.id()) && kit.member().equals(member))
                .max(Comparator.comparing(IssuedKit::when));
    }

    /** Raters whose kit went out and no longer says whom they rate. */
    static List<PanelMemberId> stale(Workshop workshop, Round round) {
        return workshop.proceedings().kits().stream()
                .filter(kit -> kit.round().equals(round.id()))
                .map(IssuedKit::member)
                .distinct()
                .filter(member -> newest(workshop, round, member)
                        .filter(kit -> !kit.candidates().equals(Kits.candidates(workshop, round, member)))
                        .isPresent())
                .toList();
    }
}
