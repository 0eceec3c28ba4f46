package org.plumbline.app.screen.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.theme.Css;
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
            getChildren().add(entry(goal, go));
        }
    }

    private Button entry(Goal goal, Consumer<Goal> go) {
        var state = Nodes.label("", Css.MUTED);
        state.setMinWidth(USE_PREF_SIZE);
        states.put(goal, state);
        Label name = Nodes.label(goal.ordinal() + 1 + "  " + Words.of(goal.key()));
        name.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(new FontIcon(goal.icon()), name, Nodes.spacer(), state);
        line.setSpacing(9);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        line.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setAccessibleText(Words.of(goal.key()));
        button.setId("stage-" + goal.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().setAll(Css.STAGE);
        button.setOnAction(event -> go.accept(goal));
        buttons.put(goal, button);
        return button;
    }

    void choose(Goal goal) {
        buttons.forEach((each, button) -> button.pseudoClassStateChanged(Css.CHOSEN, each == goal));
    }

    void show(Map<Goal, String> progress) {
        progress.forEach((goal, words) -> states.get(goal).setText(words));
    }
}
