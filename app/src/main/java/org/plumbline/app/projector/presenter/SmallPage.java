package org.plumbline.app.projector.presenter;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.plumbline.app.projector.room.Drawing;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.projector.room.RoomView;
import org.plumbline.app.theme.Css;

/** The room's page in small, of the same shape as the room's picture. */
final class SmallPage extends Region {
    private static final double USUAL_SHAPE = 9.0 / 16;

    private final RoomView view = new RoomView();
    private double shape = USUAL_SHAPE;

    SmallPage(String id) {
        view.setId(id);
        getStyleClass().add(Css.SMALL_PAGE);
        getChildren().add(view);
    }

    void look(RoomLook look) {
        view.look(look);
    }

    /** Nothing while the room is blank. */
    void show(Drawing drawing) {
        if (drawing != null) {
            shape = drawing.picture().height() / drawing.picture().width();
        }
        view.show(drawing);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(width * shape);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(1, 1, Math.max(0, getWidth() - 2), Math.max(0, getHeight() - 2));
    }
}
