package org.plumbline.app.widget;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two things at the ends of one line, or one under the other where the line is too short for both. */
final class Ends extends Region {
    private static final double GAP = 12;

    private final Region left;
    private final Region right;

    Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private boolean oneLine(double width) {
        return width < 0 || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double upper = left.prefHeight(-1);
        double lower = right.prefHeight(-1);
        return oneLine(width) ? Math.max(upper, lower) : upper + GAP / 2 + lower;
    }

    @Override
    protected void layoutChildren() {
        double upper = left.prefHeight(-1);
        double lower = right.prefHeight(-1);
        double across = Math.min(right.prefWidth(-1), getWidth());
        left.resizeRelocate(0, 0, Math.min(left.prefWidth(-1), getWidth()), upper);
        if (oneLine(getWidth())) {
            right.resizeRelocate(getWidth() - across, (getHeight() - lower) / 2, across, lower);
        } else {
            right.resizeRelocate(0, upper + GAP / 2, across, lower);
        }
    }
}
