package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the keyboard on from a node that keeps Tab to itself. */
final class Focus {
    private Focus() {}

    /** To the next node that takes the keyboard, round the end if need be. */
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
