package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /**
     * Gives a node the keyboard as soon as it is in the window: what is in a scroll pane gets there with the first layout
     * only.
     */
    public static void whenShown(Node node) {
        if (node.getScene() != null) {
            Platform.runLater(node::requestFocus);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    scene.removeListener(this);
                    Platform.runLater(node::requestFocus);
                }
            }
        });
    }

    /** Gives a node the keyboard now where it is in the window, else as soon as it is. */
    public static void take(Node node) {
        if (node.getScene() == null) {
            whenShown(node);
        } else {
            node.requestFocus();
        }
    }

    /** Gives a node the keyboard and scrolls so far that it is seen, whatever scrolls around it. */
    public static void intoView(Node node) {
        node.requestFocus();
        intoSight(node);
    }

    /** Scrolls so far that a node is seen, and leaves the keyboard where it is. */
    public static void intoSight(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                scrollTo(scroll, node);
            }
        }
    }

    private static void scrollTo(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double window = scroll.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - window;
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * beyond;
        if (beyond > 0 && place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / beyond);
        } else if (beyond > 0 && place.getMaxY() > top + window) {
            scroll.setVvalue((place.getMaxY() - window) / beyond);
        }
    }

    /** From a node that keeps Tab to itself to the next that takes the keyboard, round the end if need be. */
    static void move(Node from, boolean backwards) {
        var stops = new ArrayList<Node>();
        collect(from.getScene().getRoot(), stops);
        int here = stops.indexOf(from);
        if (here >= 0 && stops.size() > 1) {
            int there = Math.floorMod(here + (backwards ? -1 : 1), stops.size());
            stops.get(there).requestFocus();
        }
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                stops.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, stops);
            }
        }
    }
}
