package org.plumbline.app.screen.score;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;

/** The steps of a part in one line at any text size, with the present one in view; each is a jump. */
final class StepStrip extends ScrollPane {
    private final HBox steps = new HBox(6);

    StepStrip(String id) {
        super();
        setContent(steps);
        setId(id);
        steps.getStyleClass().add(Css.STRIP);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /** A step: what stands on it, and whether it is the present one. */
    record Chip(String id, String text, boolean here, Runnable open) {}

    void show(List<Chip> chips) {
        boolean mine = steps.isFocusWithin();
        steps.getChildren().setAll(chips.stream().map(StepStrip::button).toList());
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).here()) {
                setHvalue(chips.size() == 1 ? 0 : (double) i / (chips.size() - 1));
                if (mine) {
                    steps.getChildren().get(i).requestFocus();
                }
            }
        }
        setVisible(!chips.isEmpty());
    }

    private static Button button(Chip chip) {
        var button = Nodes.button(chip.id(), chip.text(), "", chip.open());
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Css.STAGE);
        button.pseudoClassStateChanged(Css.CHOSEN, chip.here());
        return button;
    }
}
