package org.plumbline.model.signoff;

import java.time.Instant;

/** Why a signed version is being worked on again; it ends with the next signature. */
public record Amendment(String reason, String by, Instant at) {}
