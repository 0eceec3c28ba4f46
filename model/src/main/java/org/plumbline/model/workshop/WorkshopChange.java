package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;

/** One step that can be undone, as a value: what it does, what it is called, and what it merges with. */
public sealed interface WorkshopChange
        permits PositionChange,
                SelectionChange,
                LevelChange,
                QuestionChange,
                PanelChange,
                ScoringChange,
                BankWordsChange,
                Together {

    /** The workshop after this step; the one before stays as it is. */
    Workshop applyTo(Workshop before);

    /** The key of this step's name in the undo menu. */
    default String labelKey() {
        return "change." + getClass().getSimpleName();
    }

    /** Steps with the same key that follow each other are one step, as when somebody types. */
    default Optional<String> mergeKey() {
        return Optional.empty();
    }

    /** Several steps that a user made as one. */
    static WorkshopChange together(String labelKey, List<WorkshopChange> parts) {
        return new Together(labelKey, parts);
    }
}
