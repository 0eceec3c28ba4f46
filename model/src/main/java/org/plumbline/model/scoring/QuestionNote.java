package org.plumbline.model.scoring;

import org.plumbline.model.interview.QuestionId;

/** What a panel member wrote down while the candidate answered one question. */
public record QuestionNote(QuestionId question, String transcript) {}
