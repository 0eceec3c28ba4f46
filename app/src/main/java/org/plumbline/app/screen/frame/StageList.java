package org.plumbline.app.screen.frame;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The stages on the left: where the work is, how far each is, and the way to any of them. */
final class StageList extends VBox {
    private final Map<Goal, Button> buttons = new EnumMap<>(Goal.class);
    private final Map<Goal, Label> states = new EnumMap<>(Goal.class);

    StageList(Consumer<Goal> go) {
        getStyleClass().add(Css.STAGE_LIST);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        for (Goal goal : Goal.values()) {
            if (goal == Goal.POSITION || goal == Goal.CANDIDATES) {
                getChildren().add(heading(goal));
            }
            getChildren().add(entry(goal, go));
        }
    }

    /** What the stages from here on are for. */
    private static Node heading(Goal first) {
        boolean workshop = first == Goal.POSITION;
        return Nodes.id(
                workshop ? "stages-workshop" : "stages-panel",
                Nodes.label(Words.of(workshop ? "frame.stages.workshop" : "frame.stages.panel"), Css.STAGE_HEAD));
    }

    private Node entry(Goal goal, Consumer<Goal> go) {
        var button = new Button(goal.ordinal() + 1 + "  " + Words.of(goal.key()), new FontIcon(goal.icon()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMnemonicParsing(false);
        button.setId("stage-" + goal.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll(Css.STAGE);
        button.setOnAction(event -> go.accept(goal));
        buttons.put(goal, button);
        var state = Nodes.label("", Css.MUTED, Css.STAGE_STATE);
        state.setMouseTransparent(true);
        StackPane.setAlignment(state, Pos.CENTER_RIGHT);
        states.put(goal, state);
        return new StackPane(button, state);
    }

    void choose(Goal goal) {
        buttons.forEach((each, button) -> button.pseudoClassStateChanged(Css.CHOSEN, each == goal));
        Focus.intoSight(buttons.get(goal));
    }

    void show(Map<Goal, String> progress) {
        progress.forEach((goal, words) -> {
            states.get(goal).setText(words);
            buttons.get(goal).setAccessibleText(Words.of(goal.key()) + " " + words);
        });
    }
}
