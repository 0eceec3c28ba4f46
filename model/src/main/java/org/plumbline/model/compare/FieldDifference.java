package org.plumbline.model.compare;

import java.util.List;
import org.plumbline.model.bank.CompetencyField;

/**
 * One part of a competency that says something else than before.
 *
 * @param label which one of several, such as the level's name; empty where the field is there once
 * @param before empty where there was nothing; items of a list stand on lines of their own
 * @param after empty where there is nothing any more
 */
public record FieldDifference(CompetencyField field, String label, String before, String after) {
    public List<Piece> words() {
        return WordDifference.between(before, after);
    }
}
