package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.compare.CompetencyDifference;
import org.plumbline.model.compare.FieldDifference;

/**
 * What a replacement would change.
 *
 * @param count how often the words were found in all texts of the bank
 * @param places the fields of competencies that would change
 */
public record Preview(int count, List<Place> places) {
    public Preview {
        places = List.copyOf(places);
    }

    /** One field of one competency. */
    public record Place(Competency competency, FieldDifference difference) {}

    static Preview of(CompetencyBank bank, Wanted wanted, String with) {
        int[] count = {0};
        var places = new ArrayList<Place>();
        Texts.map(bank, text -> {
            count[0] += wanted.count(text);
            return text;
        });
        for (Competency competency : bank.competencies()) {
            Competency changed = Texts.map(competency, text -> wanted.replace(text, with));
            if (changed != competency) {
                CompetencyDifference.between(bank, competency, bank, changed)
                        .forEach(difference -> places.add(new Place(competency, difference)));
            }
        }
        return new Preview(count[0], places);
    }
}
