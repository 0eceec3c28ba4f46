package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two panes beside each other while there is room for both at the present text size, else one above the other. */
public final class SideBySide extends Region {
    private static final double GAP_EM = 1;
    private static final double LOW_SHARE = 0.5;

    /** Takes the text size of the window from the style sheets, and shows nothing. */
    private final Label measure = new Label();

    private final Node first;
    private final Node second;
    private final double share;
    private final double narrowestEm;

    /**
     * @param share of the width that the first pane gets, 0 to 1
     * @param narrowestEm the width below which the panes stand one above the other, in em
     */
    public SideBySide(Node first, Node second, double share, double narrowestEm) {
        this.first = first;
        this.second = second;
        this.share = share;
        this.narrowestEm = narrowestEm;
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().addAll(first, second, measure);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * narrowestEm;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(first.prefHeight(width * share), second.prefHeight(width * (1 - share)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double gap = em() * GAP_EM;
        double width = getWidth();
        double height = getHeight();
        if (width >= em() * narrowestEm) {
            double left = snapSizeX((width - gap) * share);
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + gap, 0, width - gap - left, height);
        } else {
            double top = snapSizeY((height - gap) * LOW_SHARE);
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, top + gap, width, height - gap - top);
        }
    }
}
