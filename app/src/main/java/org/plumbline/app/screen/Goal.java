package org.plumbline.app.screen;

import org.plumbline.model.check.Stage;

/** The stages of the work, in the order of the stage list; any of them opens at any time. */
public enum Goal {
    POSITION(Stage.POSITION, "fth-briefcase"),
    COMPETENCIES(Stage.COMPETENCIES, "fth-check-square"),
    LEVELS(Stage.LEVELS, "fth-bar-chart"),
    QUESTIONS(Stage.QUESTIONS, "fth-message-circle"),
    CANDIDATES(Stage.CANDIDATES, "fth-users"),
    SCORE(Stage.SCORE, "fth-edit-3"),
    RESULTS(Stage.RESULTS, "fth-grid"),
    DOCUMENTS(null, "fth-printer");

    private final Stage stage;
    private final String icon;

    Goal(Stage stage, String icon) {
        this.stage = stage;
        this.icon = icon;
    }

    /** Whether a finding belongs here. */
    public boolean holds(Stage other) {
        return stage == other;
    }

    public String icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "frame.stage." + name();
    }
}
