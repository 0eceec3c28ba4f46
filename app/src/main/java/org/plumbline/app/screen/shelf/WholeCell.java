package org.plumbline.app.screen.shelf;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.plumbline.app.screen.shelf.LibraryViewModel.Row;

/** Words of a row; where the column is too narrow for them, the tooltip has all of them. */
class WholeCell extends TableCell<Row, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean nothing = empty || words == null || words.isBlank();
        setText(nothing ? null : words);
        whole.setText(words);
        setTooltip(nothing ? null : whole);
    }
}
