package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** The fixed places of a screen: title and hint at the top, the work, the main actions at the bottom right. */
public final class ScreenFrame extends VBox {
    private final Label hint = Nodes.label("", Css.MUTED);
    private final HBox header;
    private final HBox foot = Nodes.styled(new HBox(), Css.SCREEN_FOOT);

    public ScreenFrame(String title, Node work) {
        getStyleClass().add(Css.SCREEN);
        Label name = Nodes.label(title, Css.TITLE);
        name.setMinWidth(USE_PREF_SIZE);
        hint.setWrapText(true);
        header = Nodes.styled(new HBox(name, hint, Nodes.spacer()), Css.HEADER);
        VBox.setVgrow(work, Priority.ALWAYS);
        getChildren().addAll(header, work);
    }

    /** The quiet words beside the title, such as "4 of 4–5 selected". */
    public Label hint() {
        return hint;
    }

    /** Puts something at the right end of the header. */
    public ScreenFrame withTools(Node... tools) {
        header.getChildren().addAll(tools);
        return this;
    }

    /** Puts the main action at the bottom right; those before it stand to its left. */
    public ScreenFrame withActions(Node... actions) {
        if (foot.getParent() == null) {
            getChildren().add(foot);
        }
        foot.getChildren().addAll(actions);
        return this;
    }
}
