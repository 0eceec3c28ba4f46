package org.plumbline.app.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Nodes of the same width and height beside each other, or one under the other where that would be too narrow. */
public final class EqualColumns extends Region {
    private static final double GAP_EM = 0.8;
    private static final double WIDEST = 1e6;

    /** Takes the text size of the window from the style sheets, and shows nothing. */
    private final Label measure = new Label();

    private final Node[] columns;
    private final double narrowestEm;

    /**
     * @param narrowestEm the width of a column below which they stand one under the other, in em
     */
    public EqualColumns(double narrowestEm, Node... columns) {
        this.narrowestEm = narrowestEm;
        this.columns = columns.clone();
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().addAll(columns);
        getChildren().add(measure);
    }

    private double gap() {
        return measure.getFont().getSize() * GAP_EM;
    }

    private double columnWidth(double width) {
        double beside = (width - gap() * (columns.length - 1)) / columns.length;
        return beside >= measure.getFont().getSize() * narrowestEm ? Math.floor(beside) : width;
    }

    private double across(double width) {
        boolean said = width >= 0 && width < WIDEST;
        return said ? width : getWidth() > 0 ? getWidth() : computePrefWidth(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return measure.getFont().getSize() * narrowestEm * columns.length;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = across(width);
        double column = columnWidth(across);
        double highest = 0;
        double all = -gap();
        for (Node each : columns) {
            double height = each.prefHeight(column);
            highest = Math.max(highest, height);
            all += height + gap();
        }
        return column < across || columns.length == 1 ? highest : all;
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        boolean beside = column < getWidth() || columns.length == 1;
        double at = 0;
        for (Node each : columns) {
            double height = beside ? getHeight() : each.prefHeight(column);
            each.resizeRelocate(beside ? at : 0, beside ? 0 : at, column, height);
            at += (beside ? column : height) + gap();
        }
    }
}
