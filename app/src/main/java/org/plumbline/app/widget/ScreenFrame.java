package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** The fixed places of a screen: title and hint at the top, the work, the main actions at the bottom right. */
public final class ScreenFrame extends VBox {
    private final Label hint = Nodes.label("", Css.MUTED);
    private final FlowPane tools = Nodes.styled(new FlowPane(), Css.TOOLS);
    private final VBox content = Nodes.styled(new VBox(), Css.WORK);
    private final FlowPane foot = Nodes.styled(new FlowPane(), Css.SCREEN_FOOT);

    /**
     * @param work fills what is left; it scrolls when it is higher than that
     */
    public ScreenFrame(String title, Node work) {
        this(title(title), work);
    }

    /**
     * @param name stands where other screens have their title, such as tabs
     * @param work fills what is left; it scrolls when it is higher than that
     */
    public ScreenFrame(Node name, Node work) {
        getStyleClass().add(Css.SCREEN);
        content.getChildren().add(Nodes.grow(new StackPane(work)));
        FlowPane naming = Nodes.styled(new FlowPane(name, hint), Css.NAMING);
        hint.setMinWidth(USE_PREF_SIZE);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Nodes.styled(new Ends(naming, tools), Css.HEADER), scroll);
    }

    private static Label title(String words) {
        Label name = Nodes.label(words, Css.TITLE);
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    /** The quiet words beside the title, such as "4 of 4–5 selected". */
    public Label hint() {
        return hint;
    }

    /** Puts something at the right end of the header, or under the title where there is no room. */
    public ScreenFrame withTools(Node... nodes) {
        tools.getChildren().addAll(nodes);
        return this;
    }

    /** Puts something that concerns the whole screen above the work; it scrolls with it. */
    public ScreenFrame withBanner(Node banner) {
        content.getChildren().add(0, banner);
        return this;
    }

    /** Puts something under the work, above the main actions, that stays where it is. */
    public ScreenFrame withStrip(Node strip) {
        getChildren().add(strip);
        return this;
    }

    /** Puts something that can be done at the left of the actions that are there. */
    public ScreenFrame withFirstAction(Node action) {
        foot.getChildren().add(0, action);
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
