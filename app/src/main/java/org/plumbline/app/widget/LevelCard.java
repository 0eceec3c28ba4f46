package org.plumbline.app.widget;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** One level as a button of a group: it tells a screen reader whether it is the chosen one, and can be chosen there. */
final class LevelCard extends VBox {
    private final Runnable choose;
    private boolean chosen;

    LevelCard(Runnable choose) {
        this.choose = choose;
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setFocusTraversable(true);
        getStyleClass().add(Css.LEVEL_CARD);
    }

    void mark(boolean isChosen) {
        chosen = isChosen;
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
