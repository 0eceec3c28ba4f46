package org.plumbline.model.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An ordered set of 2 to 7 levels, lowest first, in the words that people will see on the form.
 *
 * @param levels lowest first, ordinals 1..n without a gap, names all different
 */
public record Scale(ScaleId id, String name, ScaleKind kind, Direction direction, List<Level> levels) {
    public static final int FEWEST_LEVELS = 2;
    public static final int MOST_LEVELS = 7;

    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() < FEWEST_LEVELS || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("The scale “" + name + "” has " + levels.size() + " levels; it needs "
                    + FEWEST_LEVELS + " to " + MOST_LEVELS);
        }
        var names = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).ordinal() != i + 1) {
                throw new IllegalArgumentException("The levels of the scale “" + name + "” must be numbered 1 to "
                        + levels.size() + ", lowest first");
            }
            if (!names.add(levels.get(i).name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("The scale “" + name + "” has two levels called “"
                        + levels.get(i).name() + "”");
            }
        }
    }

    /** A proficiency scale from level words, lowest first. */
    public static Scale proficiency(String id, String name, String... levelNames) {
        return new Scale(
                new ScaleId(id), name, new ScaleKind.Proficiency(), Direction.HIGHER_IS_MORE, levels(levelNames));
    }

    static List<Level> levels(String... names) {
        var levels = new ArrayList<Level>();
        for (String name : names) {
            levels.add(Level.of(levels.size() + 1, name));
        }
        return levels;
    }

    public boolean has(int ordinal) {
        return ordinal >= 1 && ordinal <= levels.size();
    }

    /** The level with this ordinal, 1 to the number of levels; anything else is a mistake of the caller. */
    public Level level(int ordinal) {
        if (!has(ordinal)) {
            throw new IllegalArgumentException(
                    "The scale “" + name + "” has levels 1 to " + levels.size() + ", not " + ordinal);
        }
        return levels.get(ordinal - 1);
    }

    /** The level with this word, whatever its capitals. */
    public Optional<Level> named(String word) {
        return levels.stream()
                .filter(level -> level.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
