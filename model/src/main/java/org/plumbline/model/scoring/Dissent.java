package org.plumbline.model.scoring;

import org.plumbline.model.interview.PanelMemberId;

/** A member keeps another level than the panel agreed on, and says why. */
public record Dissent(PanelMemberId member, int level, String reason) {}
