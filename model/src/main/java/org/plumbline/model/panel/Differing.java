package org.plumbline.model.panel;

/** Which differences between members are put before the panel first. */
public enum Differing {
    /** Any two ratings that are not the same. */
    ANY,
    /** A range of two levels or more, or ratings on both sides of the required level. */
    TWO_LEVELS_OR_ACROSS,
    /** Ratings on both sides of the line between not met and met. */
    ACROSS
}
