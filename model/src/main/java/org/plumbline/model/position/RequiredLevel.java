package org.plumbline.model.position;

import org.plumbline.model.bank.CompetencyId;

/**
 * The lowest level of a competency that the job needs at a grade, as a value.
 *
 * @param level the ordinal on the competency's scale, from 1
 */
public record RequiredLevel(CompetencyId competency, GradeId grade, int level) {}
