package org.plumbline.app.screen.questions;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two nodes beside each other while there is room at the present text size, else below each other at full height. */
final class Pair extends Region {
    private static final double GAP_EM = 1;
    private static final double WIDEST = 1e6;

    private final Label measure = new Label();
    private final Region first;
    private final Region second;
    private final double share;
    private final double narrowestEm;

    /**
     * @param share of the width that the first gets while they stand beside each other
     * @param narrowestEm the width below which they do not, in em
     */
    Pair(Region first, Region second, double share, double narrowestEm) {
        this.first = first;
        this.second = second;
        this.share = share;
        this.narrowestEm = narrowestEm;
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().addAll(first, second, measure);
    }

    private double gap() {
        return snapSpaceX(measure.getFont().getSize() * GAP_EM);
    }

    private boolean beside(double width) {
        return width >= measure.getFont().getSize() * narrowestEm;
    }

    /** The width that heights are asked for; without one, or with no limit, the present one is meant. */
    private double across(double width) {
        boolean said = width >= 0 && width < WIDEST;
        return said ? width : getWidth() > 0 ? getWidth() : computePrefWidth(-1);
    }

    private double firstWidth(double width) {
        return snapSizeX((width - gap()) * share);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return measure.getFont().getSize() * narrowestEm;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = across(width);
        if (beside(across)) {
            double left = firstWidth(across);
            return Math.max(first.prefHeight(left), second.prefHeight(across - gap() - left));
        }
        return first.prefHeight(across) + gap() + second.prefHeight(across);
    }

    @Override
    protected double computeMinHeight(double width) {
        double across = across(width);
        return beside(across)
                ? Math.max(first.minHeight(firstWidth(across)), second.minHeight(across - gap() - firstWidth(across)))
                : computePrefHeight(across);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            double left = firstWidth(width);
            first.resizeRelocate(0, 0, left, getHeight());
            second.resizeRelocate(left + gap(), 0, width - gap() - left, getHeight());
        } else {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap(), width, Math.max(0, getHeight() - height - gap()));
        }
    }
}
