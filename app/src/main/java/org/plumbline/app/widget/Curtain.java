package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Covers a screen whole, so that somebody can fill in something of their own at a laptop that many use. */
public final class Curtain extends StackPane {
    private final Node room;

    public Curtain(Node room) {
        this.room = room;
        getChildren().add(room);
    }

    /** Puts something in front; what everybody may see is not even there meanwhile. */
    public void draw(Node front) {
        if (!getChildren().contains(front)) {
            getChildren().setAll(front);
        }
    }

    public void open() {
        if (isDrawn()) {
            getChildren().setAll(room);
        }
    }

    public boolean isDrawn() {
        return !getChildren().contains(room);
    }
}
