package org.plumbline.app.screen.score;

import java.util.List;
import javafx.scene.Node;

/** One tab of the kit. */
interface Part {
    Node node();

    /** Shows what lies before the rater now; told after every change while the tab is open. */
    void refresh();

    /** Puts the keyboard where the work of the tab begins. */
    void takeKeyboard();

    /** The jumps at the foot of the tab; none where there is only one place. */
    default List<StepStrip.Chip> chips() {
        return List.of();
    }

    /** The next (1) or previous (-1) place in the tab. */
    default void go(int places) {}
}
