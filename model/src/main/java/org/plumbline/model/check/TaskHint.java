package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.analysis.TaskStatement;

/** What may be wrong with the words of a task; said only where it is likely. */
public enum TaskHint {
    /** It names a thing or a quality, not what somebody does. */
    NO_VERB,
    /** Nobody reads it in one go. */
    LONG,
    /** It says that two things are done. */
    TWO_TASKS,
    /** It could be said of any job. */
    VAGUE;

    private static final int MOST_WORDS = 30;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> VAGUE_VERBS =
            Set.of("manage", "manages", "handle", "handles", "support", "supports", "oversee", "oversees");
    private static final Set<String> JOINING = Set.of("and", "then");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "all", "any", "their", "its", "each", "every");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s*");

    public static List<TaskHint> of(TaskStatement task) {
        return of(task.text());
    }

    static List<TaskHint> of(String text) {
        List<String> words = Prose.words(text);
        var hints = new ArrayList<TaskHint>();
        if (TaskWords.lacksVerb(text)) {
            hints.add(NO_VERB);
        }
        if (sentences(text) > 1 || goesOn(words)) {
            hints.add(TWO_TASKS);
        } else if (words.size() > MOST_WORDS) {
            hints.add(LONG);
        }
        if (!words.isEmpty() && words.size() < FEWEST_WORDS && VAGUE_VERBS.contains(words.get(0))) {
            hints.add(VAGUE);
        }
        return List.copyOf(hints);
    }

    /** Those that begin as tasks do. */
    private static long sentences(String text) {
        return Prose.sentences(text).stream()
                .flatMap(SEMICOLON::splitAsStream)
                .filter(Prose::beginsWithVerb)
                .count();
    }

    /** "Answer the calls of users and write the report": another verb with an object of its own. */
    private static boolean goesOn(List<String> words) {
        for (int i = 3; i + 2 < words.size(); i++) {
            boolean hasObject = !words.subList(0, i - 1).stream().allMatch(Prose::isVerb);
            boolean joined = JOINING.contains(words.get(i - 1));
            if (joined && hasObject && Prose.isVerb(words.get(i)) && ARTICLES.contains(words.get(i + 1))) {
                return Prose.beginsWithVerb(words.get(0));
            }
        }
        return false;
    }
}
