package org.plumbline.model.analysis;

/**
 * Something that a resume must show beside the competencies, such as specialized experience.
 *
 * @param howMuch a duration or a degree, such as "52 weeks"; may be empty
 */
public record ResumeRequirement(String what, String howMuch) {}
