package org.plumbline.model.interview;

/** Somebody who rates candidates. */
public record PanelMember(PanelMemberId id, String name, String title) {}
