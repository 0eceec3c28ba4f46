package org.plumbline.model.workshop;

import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Proceedings;

/**
 * What of the record holds a member on the panel.
 *
 * @param cards scorecards of theirs, drafts included
 * @param kits rating kits that went out to them
 */
public record MemberTies(long cards, long kits) {
    public static MemberTies of(Workshop workshop, PanelMemberId member) {
        return new MemberTies(
                workshop.scorecards().stream()
                        .filter(card -> card.member().equals(member))
                        .count(),
                workshop.proceedings().kits().stream()
                        .filter(kit -> kit.member().equals(member))
                        .count());
    }

    /** Whether the member may be taken out. */
    public boolean isFree() {
        return cards == 0 && kits == 0;
    }

    /** Without what names a member and is no part of the record: assignments and declarations. */
    static Proceedings cut(Proceedings before, PanelMemberId member) {
        return before.toBuilder()
                .declarations(Lists.without(
                        before.declarations(), said -> said.member().equals(member)))
                .assignments(Lists.replace(
                        before.assignments(),
                        each -> each.raters().contains(member),
                        each -> new Assignment(
                                each.round(),
                                each.candidate(),
                                Lists.without(each.raters(), member::equals),
                                each.day())))
                .build();
    }
}
