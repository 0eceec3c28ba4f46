package org.plumbline.model.interview;

import org.plumbline.model.position.GradeId;

/**
 * A person who applied.
 *
 * @param code what blind documents and the projector show instead of the name, such as "C-04"
 * @param grade the grade applied for
 */
public record Candidate(CandidateId id, String code, String name, GradeId grade) {}
