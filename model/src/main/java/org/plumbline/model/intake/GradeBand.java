package org.plumbline.model.intake;

/**
 * A level that a table of required levels names for a band of grades.
 *
 * @param grade the band in the document's own words with plain dashes: “GS-05-10”, “GS 5/7/9”, “GS-13 and above”, “SES”
 * @param level the words for the level, not yet looked up on any scale: “Level 3”, “Experienced”
 */
public record GradeBand(String grade, String level) {}
