package org.plumbline.model.interview;

/** What a lead question asks the candidate to speak of. */
public enum QuestionType {
    PAST_EXPERIENCE,
    HYPOTHETICAL,
    VIEWPOINT
}
