package org.plumbline.model.panel;

import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;

/** Who sits on the panel of a round, and as what. */
public record Seat(PanelMemberId member, Role role) {}
