package org.plumbline.app.screen.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;

/** A card in the list: who rated whom, how far HR is with it, and what kinds of remarks it has. */
final class ReviewCell extends WrappingCell<ReviewRow> {
    private final Label title = Nodes.reading("", Css.STRONG);
    private final Label standing = Nodes.label("", Css.STAGE_STATE);
    private final Label kinds = Nodes.reading("", Css.MUTED);
    private final VBox line;

    ReviewCell() {
        standing.setMinWidth(USE_PREF_SIZE);
        line = new VBox(2, new HBox(8, Nodes.grow(title), standing), kinds);
        title.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.title());
        standing.setText(row.standingWords());
        kinds.setText(row.outcome().isEmpty() ? row.kinds() : row.outcome() + " · " + row.kinds());
        setAccessibleText(row.title() + ", " + row.standingWords() + ", " + kinds.getText());
        setGraphic(line);
    }
}
