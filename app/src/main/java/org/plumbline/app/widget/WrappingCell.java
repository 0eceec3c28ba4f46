package org.plumbline.app.widget;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell that is as high as all the words of its graphic at the width of its list; nothing in it is cut. */
public abstract class WrappingCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 18;

    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null || !(getGraphic() instanceof Region graphic)) {
            return super.computePrefHeight(width);
        }
        return snapSizeY(graphic.prefHeight(across()) + snappedTopInset() + snappedBottomInset());
    }

    /** What the list leaves to the words of a cell. */
    protected final double across() {
        return Math.max(1, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }
}
