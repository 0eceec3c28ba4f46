package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.change.Change;

/** A step of a workshop. */
public sealed interface WorkshopChange extends Change<Workshop>
        permits PositionChange,
                SelectionChange,
                LevelChange,
                QuestionChange,
                PanelChange,
                ScoringChange,
                BankWordsChange,
                AnalysisChange,
                SignOffChange,
                ProceedingsChange,
                Together {

    @Override
    default String labelKey() {
        return "change." + getClass().getSimpleName();
    }

    /** Several steps that a user made as one. */
    static WorkshopChange together(String labelKey, List<WorkshopChange> parts) {
        return new Together(labelKey, parts);
    }
}
