package org.plumbline.app.screen;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.AgendaTopic;

/** Which stage the topic of an agenda step is worked on at. */
public final class Topics {
    private Topics() {}

    public static String name(AgendaTopic topic) {
        return goal(topic)
                .map(goal -> Words.of(goal.key()))
                .orElseGet(() -> Words.of(topic == AgendaTopic.BREAK ? "agenda.break" : "agenda.welcome"));
    }

    /** The stage; nothing for a welcome and for breaks. */
    public static Optional<Goal> goal(AgendaTopic topic) {
        return switch (topic) {
            case PEOPLE -> Optional.of(Goal.PEOPLE);
            case TASKS -> Optional.of(Goal.TASKS);
            case VOTE -> Optional.of(Goal.VOTE);
            case COMPETENCIES -> Optional.of(Goal.COMPETENCIES);
            case RATINGS -> Optional.of(Goal.RATINGS);
            case LINKAGE -> Optional.of(Goal.LINKAGE);
            case LEVELS -> Optional.of(Goal.LEVELS);
            case QUESTIONS -> Optional.of(Goal.QUESTIONS);
            case TRIAL -> Optional.of(Goal.TRIAL);
            case SIGN_OFF -> Optional.of(Goal.SIGN_OFF);
            case WELCOME, BREAK -> Optional.empty();
        };
    }

    /** What is talked about at a stage; nothing where that is not said. */
    public static Optional<AgendaTopic> of(Goal goal) {
        return Stream.of(AgendaTopic.values())
                .filter(topic -> goal(topic).equals(Optional.of(goal)))
                .findFirst();
    }
}
