package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.scale.Scale;

/** What differs between two competencies, field by field in the order of the card. */
public final class CompetencyDifference {
    private CompetencyDifference() {}

    /** Two competencies of the same bank, or of banks with the same scales; categories are told apart by their ids. */
    public static List<FieldDifference> between(Competency before, Competency after, List<Scale> scales) {
        return between(before, scales, List.of(), after, scales, List.of());
    }

    /** Two competencies, each in the words of its own bank. */
    public static List<FieldDifference> between(
            CompetencyBank beforeBank, Competency before, CompetencyBank afterBank, Competency after) {
        return between(
                before,
                beforeBank.scales(),
                beforeBank.categories(),
                after,
                afterBank.scales(),
                afterBank.categories());
    }

    private static List<FieldDifference> between(
            Competency before,
            List<Scale> scales,
            List<Category> categories,
            Competency after,
            List<Scale> newScales,
            List<Category> newCategories) {
        Scale scale = scale(before, scales);
        Scale newScale = scale(after, newScales);
        FieldTexts old = new FieldTexts(before, categories, scale, ordinal -> label(scale, newScale, ordinal));
        FieldTexts fresh = new FieldTexts(after, newCategories, newScale, ordinal -> newScale.level(ordinal)
                .name());
        var differences = new ArrayList<FieldDifference>();
        for (FieldTexts.Key key : FieldTexts.keys(old, fresh)) {
            String was = old.text(key);
            String is = fresh.text(key);
            if (!was.equals(is)) {
                differences.add(new FieldDifference(key.field(), key.label(), was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Scale scale(Competency competency, List<Scale> scales) {
        return scales.stream()
                .filter(scale -> scale.id().equals(competency.scale()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The competency “" + competency.name()
                        + "” uses the scale “" + competency.scale() + "”, which is not there"));
    }

    /** A level that was given another word keeps its texts: it is compared under the new word. */
    private static String label(Scale scale, Scale newScale, int ordinal) {
        String name = scale.level(ordinal).name();
        boolean renamed = scale.levels().size() == newScale.levels().size()
                && newScale.named(name).isEmpty()
                && scale.named(newScale.level(ordinal).name()).isEmpty();
        return renamed ? newScale.level(ordinal).name() : name;
    }
}
