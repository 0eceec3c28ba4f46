package org.plumbline.model.scale;

import java.util.List;

/** The seven scales that the field uses, as data (domain notes §3); the generic definitions are our own words. */
public final class BuiltInScales {
    /** The sample competency form of the SME-QA process until 2020. */
    public static final Scale FAMILIARITY =
            Scale.proficiency("familiarity", "Unfamiliar to Master", "Unfamiliar", "Familiar", "Experienced", "Master");

    /** The SME-QA forms since 2021. */
    public static final Scale NOVICE_TO_EXPERT = new Scale(
            new ScaleId("novice-expert"),
            "Novice to Expert",
            new ScaleKind.Proficiency(),
            Direction.HIGHER_IS_MORE,
            List.of(
                    new Level(1, "Novice", List.of("Knows the terms and follows clear steps under close guidance.")),
                    new Level(2, "Competent", List.of("Handles the usual cases alone and asks when a case is new.")),
                    new Level(3, "Advanced", List.of("Handles unusual cases and is asked by colleagues for advice.")),
                    new Level(4, "Expert", List.of("Sets the way others work and is known for it beyond the team."))));

    /** The two-level edition; below "Meets" lies the implied "Does not meet". */
    public static final Scale MEETS_EXCEEDS = new Scale(
            new ScaleId("meets-exceeds"),
            "Meets, Exceeds",
            new ScaleKind.MeetsExceeds(),
            Direction.HIGHER_IS_MORE,
            Scale.levels("Meets", "Exceeds"));

    /** The five levels of the federal leadership competencies. */
    public static final Scale AWARENESS_TO_EXPERT_5 = new Scale(
            new ScaleId("awareness-expert-5"),
            "Awareness to Expert, five levels",
            new ScaleKind.Proficiency(),
            Direction.HIGHER_IS_MORE,
            List.of(
                    new Level(1, "Awareness", List.of("Meets it in plain cases, with someone close by throughout.")),
                    new Level(2, "Basic", List.of("Meets it in slightly harder cases, with help at most steps.")),
                    new Level(3, "Intermediate", List.of("Meets it in hard cases, with help now and then.")),
                    new Level(4, "Advanced", List.of("Meets it in very hard cases, almost always without help.")),
                    new Level(5, "Expert", List.of("Meets it in the hardest cases, and others come for counsel."))));

    /** The city competency models: how much the job demands, with Satisfactory and Superior performance beside it. */
    public static final Scale DEMAND = new Scale(
            new ScaleId("demand-3"),
            "Level 1 to 3, Satisfactory and Superior",
            new ScaleKind.Demand(List.of("Satisfactory", "Superior")),
            Direction.HIGHER_IS_MORE,
            Scale.levels("Level 1", "Level 2", "Level 3"));

    /** Skills under competencies in career frameworks. */
    public static final Scale SKILL_5 =
            Scale.proficiency("skill-5", "Skill, levels 1 to 5", "Level 1", "Level 2", "Level 3", "Level 4", "Level 5");

    /** The British government's digital professions. */
    public static final Scale AWARENESS_TO_EXPERT_4 = Scale.proficiency(
            "awareness-expert-4", "Awareness to Expert, four levels", "Awareness", "Working", "Practitioner", "Expert");

    private static final List<Scale> ALL = List.of(
            FAMILIARITY,
            NOVICE_TO_EXPERT,
            MEETS_EXCEEDS,
            AWARENESS_TO_EXPERT_5,
            DEMAND,
            SKILL_5,
            AWARENESS_TO_EXPERT_4);

    private BuiltInScales() {}

    public static List<Scale> all() {
        return ALL;
    }
}
