package org.plumbline.app.screen.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.library.BankSearch.Hit;
import org.plumbline.app.screen.bank.Comparison.Key;
import org.plumbline.app.screen.bank.Comparison.Row;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;

/** One competency made of the parts of several: for each field, whose words are taken. */
final class Merging {
    private final Comparison comparison;
    private final Map<Key, Integer> taken = new HashMap<>();

    /** Begins with the first competency's words, and with another's where the first has none. */
    Merging(Comparison comparison) {
        this.comparison = comparison;
        for (Row row : comparison.rows()) {
            int first = 0;
            while (first < row.cells().size() - 1
                    && row.cells().get(first).text().isBlank()) {
                first++;
            }
            taken.put(row.key(), first);
        }
    }

    void take(Key key, int column) {
        taken.put(key, column);
    }

    int taken(Key key) {
        return taken.getOrDefault(key, 0);
    }

    private Competency from(CompetencyField field) {
        return column(new Key(field, 0)).competency();
    }

    private Hit column(Key key) {
        return comparison.columns().get(taken(key));
    }

    /** Whose level words count: a ladder taken as a whole brings its own. */
    private Hit frame() {
        boolean whole = !Comparison.sameSize(comparison.columns());
        return column(new Key(whole ? CompetencyField.LEVEL_TEXT : CompetencyField.SCALE, 0));
    }

    Scale scale() {
        return frame().scale();
    }

    /** The competency as it is chosen now; it has no number, since those belong to the banks they come from. */
    Competency result(CompetencyId id, String name) {
        Competency definition = from(CompetencyField.DEFINITION);
        CompetencyBuilder made = Competency.named(id, name, scale().id()).toBuilder()
                .definition(definition.definition())
                .neededBeforeEntry(definition.neededBeforeEntry());
        definition.definitionItems().forEach(made::definitionItem);
        levels(made);
        from(CompetencyField.INDICATORS).indicators().forEach(made::indicator);
        from(CompetencyField.PERFORMANCE_LEVELS)
                .performanceLevels()
                .forEach(text -> made.performanceLevel(text.name(), text.text()));
        from(CompetencyField.APPLICATION_AREAS).applicationAreas().forEach(made::applicationArea);
        from(CompetencyField.SKILLS).skills().forEach(made::skill);
        return made.build();
    }

    /** Required levels and tracks name levels by their place, so they may come only with a ladder of that height. */
    private void levels(CompetencyBuilder made) {
        boolean byPlace = Comparison.sameSize(comparison.columns());
        List<Competency> whole = List.of(frame().competency());
        if (byPlace) {
            scale().levels().forEach(level -> column(new Key(CompetencyField.LEVEL_TEXT, level.ordinal()))
                    .competency()
                    .levelText(level.ordinal())
                    .ifPresent(made::level));
        } else {
            whole.forEach(one -> one.levels().forEach(made::level));
        }
        Optional<Competency> tracks = byPlace ? Optional.of(from(CompetencyField.TRACK_TEXT)) : Optional.empty();
        tracks.orElse(whole.get(0)).tracks().forEach(made::track);
        Optional<Competency> required = byPlace ? Optional.of(from(CompetencyField.REQUIRED_LEVELS)) : Optional.empty();
        required.orElse(whole.get(0)).required().forEach(made::required);
    }
}
