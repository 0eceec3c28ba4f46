package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;

/** The scale that the tables of a document share: its level words and, once, the definition that repeats. */
final class ProficiencyTables {
    private static final String FROM_ONE = "opm-";
    private static final String FROM_ANOTHER = "opm-renumbered-";

    private final Map<Integer, String> words = new TreeMap<>();
    private final Map<Integer, List<String>> definitions = new HashMap<>();
    private final List<Integer> numbers;

    ProficiencyTables(List<LevelRow> rows) {
        for (LevelRow row : rows) {
            words.merge(row.level(), row.word(), (first, next) -> first.startsWith("Level ") ? next : first);
        }
        numbers = new ArrayList<>(words.keySet());
        numbers.forEach(number -> definitions.put(
                number,
                common(rows.stream().filter(row -> row.level() == number).toList())));
    }

    /** The definition that most rows of a level have, if it repeats or the level has one row only. */
    private static List<String> common(List<LevelRow> rows) {
        var counts = new LinkedHashMap<String, Integer>();
        var items = new HashMap<String, List<String>>();
        for (LevelRow row : rows) {
            String key = letters(row);
            if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
                items.putIfAbsent(key, GluedItems.definition(row.definition()));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || counts.size() == 1)
                .max(Map.Entry.comparingByValue())
                .map(entry -> items.get(entry.getKey()))
                .orElse(List.of());
    }

    private static String letters(LevelRow row) {
        return row.definition().text().replaceAll("[^\\p{L}\\d]", "");
    }

    /** Whether the numbers make a scale: 2 to 7 levels that follow each other. */
    boolean isScale() {
        int first = numbers.get(0);
        return numbers.size() >= Scale.FEWEST_LEVELS
                && numbers.size() <= Scale.MOST_LEVELS
                && numbers.get(numbers.size() - 1) == first + numbers.size() - 1
                && words.values().stream().map(Wording::plain).distinct().count() == words.size();
    }

    int lowest() {
        return numbers.get(0);
    }

    Scale scale() {
        var levels = new ArrayList<Level>();
        for (int number : numbers) {
            levels.add(new Level(ordinal(number), words.get(number), definitions.get(number)));
        }
        String name = words.get(numbers.get(0)) + " to " + words.get(numbers.get(numbers.size() - 1));
        return new Scale(
                new ScaleId((lowest() == 1 ? FROM_ONE : FROM_ANOTHER) + Slug.of(name, "levels")),
                name + ", " + numbers.size() + " levels",
                new ScaleKind.Proficiency(),
                Direction.HIGHER_IS_MORE,
                levels);
    }

    /** Whether a number of the document is the place of a level on a scale that was made of its tables. */
    static boolean isNumberedFromOne(Scale scale) {
        return scale.id().value().startsWith(FROM_ONE) && !scale.id().value().startsWith(FROM_ANOTHER);
    }

    private int ordinal(int number) {
        return numbers.indexOf(number) + 1;
    }

    boolean hasOwnDefinition(LevelRow row) {
        String common = String.join("", definitions.get(row.level())).replaceAll("[^\\p{L}\\d]", "");
        return !letters(row).isEmpty() && !letters(row).equals(common);
    }

    boolean definesLevels() {
        return definitions.values().stream().anyMatch(items -> !items.isEmpty());
    }

    /** The words of one row; a definition that is not the scale's own goes before the illustrations. */
    LevelText text(LevelRow row) {
        String own = hasOwnDefinition(row) ? row.definition().text() + " " : "";
        List<String> illustrations =
                row.illustrations().text().isEmpty() ? List.of() : GluedItems.illustrations(row.illustrations());
        return new LevelText(ordinal(row.level()), (own + row.illustrations().text()).strip(), illustrations);
    }
}
