package org.plumbline.app.widget;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** One level as a button of a group: it tells a screen reader whether it is the chosen one, and can be chosen there. */
final class LevelCard extends VBox {
    private static final String OPEN = "○  ";
    private static final String CHOSEN = "◉  ";

    private final Runnable choose;
    private final Label name = Nodes.reading("", Css.LEVEL_NAME);
    private String words = "";
    private boolean chosen;

    LevelCard(Runnable choose) {
        this.choose = choose;
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setFocusTraversable(true);
        getStyleClass().add(Css.LEVEL_CARD);
    }

    /** The name of the level with a sign before it: being chosen is not told by colour alone. */
    Label named(String level) {
        words = level;
        name.setText(OPEN + level);
        return name;
    }

    void mark(boolean isChosen) {
        chosen = isChosen;
        name.setText((isChosen ? CHOSEN : OPEN) + words);
        pseudoClassStateChanged(Css.CHOSEN, isChosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
