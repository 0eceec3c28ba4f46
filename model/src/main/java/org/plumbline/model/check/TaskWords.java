package org.plumbline.model.check;

import java.util.List;
import java.util.Set;

/** Whether a line that should say what somebody does names a thing or a quality instead. */
final class TaskWords {
    /** What a person has, not what a person does, whatever follows. */
    private static final Set<String> QUALITIES = Set.of(
            "knowledge",
            "ability",
            "abilities",
            "skill",
            "skills",
            "experience",
            "familiarity",
            "awareness",
            "proficiency",
            "competence",
            "competency");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "good", "strong", "excellent");
    private static final List<String> NOUN_ENDINGS =
            List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "tions", "ments");

    private TaskWords() {}

    /** Only where that is sure: a first word that is not known may be a verb. */
    static boolean lacksVerb(String line) {
        List<String> words = Prose.words(line);
        if (words.isEmpty() || Prose.beginsWithVerb(line)) {
            return false;
        }
        String first = words.get(0);
        boolean nominal = ARTICLES.contains(first)
                || NOUN_ENDINGS.stream()
                        .anyMatch(ending -> first.length() > ending.length() + 2 && first.endsWith(ending));
        return QUALITIES.contains(first) || nominal && !Prose.hasVerb(line);
    }
}
