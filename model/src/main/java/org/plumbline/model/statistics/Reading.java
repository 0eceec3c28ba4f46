package org.plumbline.model.statistics;

/**
 * What one measure came to.
 *
 * @param targets how many targets it rests on: those with two ratings, or with all where a measure needs all
 */
public record Reading(Measure measure, Measured value, int targets) {}
