package org.plumbline.model.check;

import org.plumbline.model.bank.CompetencyField;

/**
 * The place in a competency that a finding is about.
 *
 * @param which the level's ordinal, or which one of a list, from 1; 0 for the whole field
 */
public record Spot(CompetencyField field, int which) {}
