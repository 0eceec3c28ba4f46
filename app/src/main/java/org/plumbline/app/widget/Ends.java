package org.plumbline.app.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Two groups at the ends of one line, or one under the other where the line is too short for both. */
final class Ends extends Region {
    private static final double GAP = 12;

    private final FlowPane left;
    private final FlowPane right;

    Ends(FlowPane left, FlowPane right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private static double inOneLine(FlowPane group) {
        double width = 0;
        for (Node node : group.getChildren()) {
            if (!node.isManaged()) {
                continue;
            }
            width += node.prefWidth(-1) + (width == 0 ? 0 : group.getHgap());
        }
        return Math.ceil(width) + 1;
    }

    private boolean oneLine(double width) {
        return width < 0 || inOneLine(left) + GAP + inOneLine(right) <= width;
    }

    private double leftWidth(double width) {
        return Math.min(inOneLine(left), width);
    }

    private double rightWidth(double width) {
        return Math.min(inOneLine(right), width);
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
        return inOneLine(left) + GAP + inOneLine(right);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? computePrefWidth(-1) : width;
        double upper = left.prefHeight(leftWidth(across));
        double lower = right.prefHeight(rightWidth(across));
        return oneLine(across) ? Math.max(upper, lower) : upper + GAP / 2 + lower;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double upper = left.prefHeight(leftWidth(width));
        double lower = right.prefHeight(rightWidth(width));
        left.resizeRelocate(0, 0, leftWidth(width), upper);
        if (oneLine(width)) {
            right.resizeRelocate(width - rightWidth(width), (getHeight() - lower) / 2, rightWidth(width), lower);
        } else {
            right.resizeRelocate(0, upper + GAP / 2, rightWidth(width), lower);
        }
    }
}
