package org.plumbline.model.interview;

import org.plumbline.model.position.GradeId;

/**
 * A person who applied.
 *
 * @param code what blind documents and the projector show instead of the name, such as "C-04"
 * @param grade the grade applied for
 * @param applicationNumber what the system that the application came from calls it; may be empty
 * @param arrangements what the panel provides for this person, such as more time; no reason for it, and no part of any
 *     rating; may be empty
 */
public record Candidate(
        CandidateId id, String code, String name, GradeId grade, String applicationNumber, String arrangements) {

    public Candidate(CandidateId id, String code, String name, GradeId grade) {
        this(id, code, name, grade, "", "");
    }

    /** The same person where names are hidden: nothing is left that tells who it is. */
    public Candidate blind() {
        return new Candidate(id, code, "", grade, "", arrangements);
    }

    public Candidate withCode(String value) {
        return new Candidate(id, value, name, grade, applicationNumber, arrangements);
    }

    public Candidate withName(String value) {
        return new Candidate(id, code, value, grade, applicationNumber, arrangements);
    }

    public Candidate withGrade(GradeId value) {
        return new Candidate(id, code, name, value, applicationNumber, arrangements);
    }

    public Candidate withApplicationNumber(String value) {
        return new Candidate(id, code, name, grade, value, arrangements);
    }

    public Candidate withArrangements(String value) {
        return new Candidate(id, code, name, grade, applicationNumber, value);
    }
}
