package org.plumbline.model.interview;

/** Somebody on the panel; most of them rate candidates. */
public record PanelMember(PanelMemberId id, String name, String title, Role role) {

    /** An ordinary member, who rates. */
    public PanelMember(PanelMemberId id, String name, String title) {
        this(id, name, title, Role.MEMBER);
    }

    public PanelMember as(Role newRole) {
        return new PanelMember(id, name, title, newRole);
    }
}
