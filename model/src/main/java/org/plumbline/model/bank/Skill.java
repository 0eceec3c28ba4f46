package org.plumbline.model.bank;

import java.util.List;

/**
 * Something that can be learned and belongs to a competency, such as "Public speaking" to Communication.
 *
 * @param targets the level wanted of it, 1 to 5 ({@code BuiltInScales.SKILL_5}), for a grade or position or for everybody
 */
public record Skill(String name, String description, List<BankRequirement> targets) {
    public static final int HIGHEST_LEVEL = 5;

    public Skill {
        targets = List.copyOf(targets);
        for (BankRequirement target : targets) {
            if (target.level() < 1 || target.level() > HIGHEST_LEVEL) {
                throw new IllegalArgumentException("The skill “" + name + "” names level " + target.level()
                        + ", but skills have levels 1 to " + HIGHEST_LEVEL);
            }
        }
    }

    /** A skill for which nobody has said a level yet. */
    public static Skill of(String name, String description) {
        return new Skill(name, description, List.of());
    }
}
