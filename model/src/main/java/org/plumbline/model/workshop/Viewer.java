package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Round;

/**
 * Who looks at what the panel did.
 *
 * <p>HR sees everything that was handed in, at any time. Those who rate see what the round's visibility opens for them.
 * Observers see what members see when everybody is in. The hiring manager sees results, when they are final.
 *
 * @param member who it is, where they are on the panel
 */
public record Viewer(Role role, Optional<PanelMemberId> member) {
    public static final Viewer HR = new Viewer(Role.HR_SPECIALIST, Optional.empty());
    public static final Viewer OBSERVER = new Viewer(Role.OBSERVER, Optional.empty());
    public static final Viewer HIRING_MANAGER = new Viewer(Role.HIRING_MANAGER, Optional.empty());

    /** Somebody on the panel, in the role they have in the round. */
    public static Viewer of(PanelMember seated) {
        return new Viewer(seated.role(), Optional.of(seated.id()));
    }

    /** Who looks while nobody has said who it is: the chair, or somebody who only listens. */
    public static Viewer atTheTable(Workshop workshop, Round round) {
        return Raters.of(workshop, round).panel().stream()
                .filter(member -> member.role() == Role.CHAIR)
                .findFirst()
                .map(Viewer::of)
                .orElse(OBSERVER);
    }

    /** Everybody who may look at a round: HR, the panel in its order, and an observer. */
    public static List<Viewer> all(Workshop workshop, Round round) {
        return Stream.of(
                        Stream.of(HR),
                        Raters.of(workshop, round).panel().stream().map(Viewer::of),
                        Stream.of(OBSERVER))
                .flatMap(viewers -> viewers)
                .toList();
    }

    public boolean is(PanelMemberId other) {
        return member.filter(other::equals).isPresent();
    }
}
