package org.plumbline.model.scale;

/** Which end of a scale asks for more: need at entry, for one, is stronger the lower it is. */
public enum Direction {
    HIGHER_IS_MORE,
    LOWER_IS_MORE
}
