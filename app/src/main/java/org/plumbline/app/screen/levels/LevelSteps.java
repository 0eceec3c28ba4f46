package org.plumbline.app.screen.levels;

import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;

/** A small staircase with as many steps as the scale has levels, those up to the required one filled. */
final class LevelSteps extends HBox {
    private static final double LOWEST_EM = 0.25;
    private static final double RISE_EM = 0.75;

    /**
     * @param filled ordinal of the level; 0 for none
     */
    LevelSteps(int filled, int levels) {
        getStyleClass().add("steps");
        for (int i = 1; i <= levels; i++) {
            Region step = Nodes.styled(new Region(), "step");
            double height = LOWEST_EM + RISE_EM * i / levels;
            step.setStyle(String.format(Locale.ROOT, "-fx-min-height: %1$.2fem; -fx-max-height: %1$.2fem;", height));
            step.pseudoClassStateChanged(Css.CHOSEN, i <= filled);
            getChildren().add(step);
        }
    }
}
