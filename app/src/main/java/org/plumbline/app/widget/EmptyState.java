package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.plumbline.app.theme.Css;

/** What a place says while it is empty: one sentence and what to do. */
public final class EmptyState extends VBox {
    private static final double WIDEST_EM = 34;

    public EmptyState(String sentence, Node... actions) {
        getStyleClass().add(Css.EMPTY);
        var words = Nodes.reading(sentence, Css.MUTED);
        words.setTextAlignment(TextAlignment.CENTER);
        words.fontProperty().addListener((property, old, font) -> words.setMaxWidth(font.getSize() * WIDEST_EM));
        getChildren().add(words);
        getChildren().addAll(actions);
    }
}
