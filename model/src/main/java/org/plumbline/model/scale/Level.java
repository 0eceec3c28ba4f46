package org.plumbline.model.scale;

import java.util.List;

/**
 * One step of a scale.
 *
 * @param ordinal 1 for the lowest level, rising by one
 * @param name the word on the form, such as "Experienced" or "Level 3"
 * @param definition what this level means for any competency, as separate items; may be empty
 */
public record Level(int ordinal, String name, List<String> definition) {
    public Level {
        definition = List.copyOf(definition);
        if (ordinal < 1) {
            throw new IllegalArgumentException("A level's ordinal starts at 1, got " + ordinal);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Level " + ordinal + " needs a name");
        }
    }

    /** A level without a generic definition. */
    public static Level of(int ordinal, String name) {
        return new Level(ordinal, name, List.of());
    }
}
