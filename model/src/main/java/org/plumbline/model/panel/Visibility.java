package org.plumbline.model.panel;

/**
 * What members may see of each other, and when.
 *
 * @param ratings levels, and met or not met
 * @param notes evidence, analysis and transcripts
 * @param names who gave them; without it the others are "Rater 1", "Rater 2"
 */
public record Visibility(Opens ratings, Opens notes, Opens names) {
    /** Independent first: nothing before everybody is in. */
    public static final Visibility USUAL = new Visibility(Opens.AFTER_ALL, Opens.AFTER_ALL, Opens.AFTER_ALL);
}
