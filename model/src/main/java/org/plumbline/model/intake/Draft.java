package org.plumbline.model.intake;

import java.util.List;
import org.plumbline.model.bank.CompetencyBank;

/**
 * What a reader understood of a document, for somebody to look at before it is taken.
 *
 * @param family which kind of document it is
 * @param bank the competencies found; it holds none when the document has none
 * @param warnings in the order of their lines
 * @param seen in words what else the document holds, for when there are no competencies
 * @param origins the line of each competency's name, in the order of the bank's competencies
 */
public record Draft(
        Family family, CompetencyBank bank, List<Warning> warnings, List<String> seen, List<Integer> origins) {
    public Draft {
        warnings = List.copyOf(warnings);
        seen = List.copyOf(seen);
        origins = List.copyOf(origins);
    }
}
