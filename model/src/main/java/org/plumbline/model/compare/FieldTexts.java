package org.plumbline.model.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Every field of a competency as plain text, found by the field and by which one of several it is. */
final class FieldTexts {
    private final Map<Key, String> texts = new LinkedHashMap<>();

    /**
     * @param label what a level is called when the two are compared
     */
    FieldTexts(Competency competency, List<Category> categories, Scale scale, IntFunction<String> label) {
        put(CompetencyField.NUMBER, competency.number().map(String::valueOf).orElse(""));
        put(CompetencyField.NAME, competency.name());
        put(CompetencyField.CATEGORY, category(competency, categories));
        put(CompetencyField.DEFINITION, competency.definition());
        put(CompetencyField.DEFINITION_ITEMS, String.join("\n", competency.definitionItems()));
        put(CompetencyField.SCALE, words(scale));
        competency.levels().forEach(text -> level(text, label.apply(text.level()), false));
        competency.tracks().forEach(track -> track.levels()
                .forEach(text -> level(text, name(track.track()) + ", " + label.apply(text.level()), true)));
        put(CompetencyField.INDICATORS, String.join("\n", competency.indicators()));
        competency
                .performanceLevels()
                .forEach(text -> put(CompetencyField.PERFORMANCE_LEVELS, text.name(), text.text()));
        put(CompetencyField.APPLICATION_AREAS, String.join("\n", competency.applicationAreas()));
        put(CompetencyField.NEEDED_BEFORE_ENTRY, competency.neededBeforeEntry() ? "yes" : "");
        put(CompetencyField.REQUIRED_LEVELS, lines(competency.required(), label));
        competency.skills().forEach(skill -> put(CompetencyField.SKILLS, skill.name(), words(skill)));
    }

    private void level(LevelText text, String label, boolean track) {
        put(track ? CompetencyField.TRACK_TEXT : CompetencyField.LEVEL_TEXT, label, text.text());
        put(
                track ? CompetencyField.TRACK_ILLUSTRATIONS : CompetencyField.ILLUSTRATIONS,
                label,
                String.join("\n", text.illustrations()));
    }

    private void put(CompetencyField field, String text) {
        put(field, "", text);
    }

    private void put(CompetencyField field, String label, String text) {
        texts.merge(new Key(field, label), text, (one, other) -> one + "\n" + other);
    }

    private static String category(Competency competency, List<Category> categories) {
        return competency
                .category()
                .map(id -> categories.stream()
                        .filter(category -> category.id().equals(id))
                        .map(Category::name)
                        .findFirst()
                        .orElse(id.value()))
                .orElse("");
    }

    static String words(Scale scale) {
        return scale.name() + ": " + scale.levels().stream().map(Level::name).collect(Collectors.joining(", "));
    }

    static String name(Track track) {
        return track == Track.MANAGERIAL ? "Managerial" : "Individual Contributor";
    }

    private static String words(Skill skill) {
        return Stream.of(skill.description(), lines(skill.targets(), level -> "Level " + level))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<BankRequirement> required, IntFunction<String> label) {
        return required.stream()
                .map(one -> one.grade().map(grade -> grade + ": ").orElse("")
                        + label.apply(one.level())
                        + (one.evidence() == Evidence.MARKED ? " (set apart by typeface)" : ""))
                .collect(Collectors.joining("\n"));
    }

    String text(Key key) {
        return texts.getOrDefault(key, "");
    }

    /** The keys of both, by field; those of the second one first, since it is what will be read on. */
    static List<Key> keys(FieldTexts old, FieldTexts fresh) {
        return Stream.concat(fresh.texts.keySet().stream(), old.texts.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Key::field))
                .toList();
    }

    record Key(CompetencyField field, String label) {}
}
