package org.plumbline.app.screen.review;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;

/** A filter with the number of cards that it lists now. */
final class CountedCell extends ListCell<ReviewFilter> {
    CountedCell(ReviewViewModel model) {
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> getItem() == null ? "" : getItem().words(model.all()),
                        itemProperty(),
                        model.rows(),
                        model.count()));
    }
}
