package org.plumbline.model.panel;

import java.time.Instant;
import org.plumbline.model.interview.CandidateId;

/** The consensus on a candidate was opened before everybody was in. */
public record Opening(RoundId round, CandidateId candidate, String by, String reason, Instant when) {}
