package org.plumbline.model.scoring;

import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;

/**
 * The level that the panel agreed on after talking; the members' own ratings stay beside it.
 *
 * @param reason why this level, in a sentence; asked for where the members differed
 */
public record Agreed(String roundDigest, CandidateId candidate, CompetencyId competency, int level, String reason) {}
