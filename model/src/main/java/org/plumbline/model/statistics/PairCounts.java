package org.plumbline.model.statistics;

/**
 * Agreement as counts: every two ratings that two raters gave the same target are one pair.
 *
 * @param both pairs in all
 * @param exact pairs with the same level
 * @param withinOne pairs with levels at most one apart, the exact ones included
 */
public record PairCounts(long both, long exact, long withinOne) {}
