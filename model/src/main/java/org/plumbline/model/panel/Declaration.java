package org.plumbline.model.panel;

import java.time.Instant;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * What a member said about a candidate before anything was shown: a conflict of interest, or none. The newest one of a
 * pair stands.
 *
 * @param conflict whether the member is recused: they see nothing of the candidate and rate nothing
 * @param reason may be empty
 */
public record Declaration(PanelMemberId member, CandidateId candidate, boolean conflict, String reason, Instant when) {}
