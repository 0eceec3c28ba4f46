package org.plumbline.app.screen;

import org.plumbline.model.check.Stage;

/** The stages of the work, in the order of the stage list; any of them opens at any time. */
public enum Goal {
    POSITION(Stage.POSITION, "fth-briefcase"),
    PEOPLE(Stage.PEOPLE, "fth-users"),
    AGENDA(Stage.AGENDA, "fth-clock"),
    TASKS(Stage.TASKS, "fth-list"),
    VOTE(Stage.VOTE, "fth-target"),
    COMPETENCIES(Stage.COMPETENCIES, "fth-check-square"),
    RATINGS(Stage.RATINGS, "fth-sliders"),
    LINKAGE(Stage.LINKAGE, "fth-link"),
    LEVELS(Stage.LEVELS, "fth-bar-chart"),
    QUESTIONS(Stage.QUESTIONS, "fth-message-circle"),
    TRIAL(Stage.TRIAL, "fth-check-circle"),
    SIGN_OFF(Stage.SIGN_OFF, "fth-edit-2"),
    CANDIDATES(Stage.CANDIDATES, "fth-user-plus"),
    PANEL(Stage.PANEL, "fth-user-check"),
    ROUND(Stage.ROUND, "fth-package"),
    SCORE(Stage.SCORE, "fth-edit-3"),
    REVIEW(Stage.REVIEW, "fth-clipboard"),
    CONSENSUS(Stage.CONSENSUS, "fth-git-merge"),
    RESULTS(Stage.RESULTS, "fth-grid"),
    AGREEMENT(Stage.AGREEMENT, "fth-activity"),
    RECORD(Stage.RECORD, "fth-book"),
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
