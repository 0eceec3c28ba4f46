package org.plumbline.app.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two panes beside each other while there is room for both at the present text size, else one above the other. */
public final class SideBySide extends Region {
    private static final double GAP_EM = 1;
    private static final double LOWEST_EM = 15;
    private static final double LOWEST_LIST_EM = 9;
    private static final double WIDEST = 1e6;

    /** Takes the text size of the window from the style sheets, and shows nothing. */
    private final Label measure = new Label();

    private final Node first;
    private final Node second;
    private final double share;
    private final double narrowestEm;
    private final double lowestEm;
    private final double lowestFirstEm;

    /**
     * @param share of the width that the first pane gets, 0 to 1
     * @param narrowestEm the width below which the panes stand one above the other, in em
     */
    public SideBySide(Node first, Node second, double share, double narrowestEm) {
        this(first, second, share, narrowestEm, LOWEST_EM, LOWEST_EM);
    }

    private SideBySide(
            Node first, Node second, double share, double narrowestEm, double lowestFirstEm, double lowestEm) {
        this.lowestFirstEm = lowestFirstEm;
        this.lowestEm = lowestEm;
        this.first = first;
        this.second = second;
        this.share = share;
        this.narrowestEm = narrowestEm;
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().addAll(first, second, measure);
    }

    /** Two fields of a form, which are as low as their content; the parameters are those of the constructor. */
    public static SideBySide ofFields(Node first, Node second, double share, double narrowestEm) {
        return new SideBySide(first, second, share, narrowestEm, 0, 0);
    }

    /** A list and the work on what is chosen in it: above each other, the list is low and the work gets the room. */
    public static SideBySide ofListAndWork(Node list, Node work, double share, double narrowestEm) {
        return new SideBySide(list, work, share, narrowestEm, LOWEST_LIST_EM, LOWEST_EM);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private boolean beside(double width) {
        return width >= em() * narrowestEm;
    }

    /** The width that heights are asked for; a scroll pane asks without one, or with no limit, and means the present. */
    private double across(double width) {
        boolean said = width >= 0 && width < WIDEST;
        return said ? width : getWidth() > 0 ? getWidth() : computePrefWidth(-1);
    }

    private double low(Node pane, double width) {
        return Math.max(em() * (pane == first ? lowestFirstEm : lowestEm), pane.minHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * narrowestEm;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        double across = across(width);
        if (beside(across)) {
            double left = (across - em() * GAP_EM) * share;
            return Math.max(low(first, left), low(second, across - em() * GAP_EM - left));
        }
        return low(first, across) + em() * GAP_EM + low(second, across);
    }

    @Override
    protected void layoutChildren() {
        double gap = em() * GAP_EM;
        double width = getWidth();
        double height = getHeight();
        if (beside(width)) {
            double left = snapSizeX((width - gap) * share);
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + gap, 0, width - gap - left, height);
        } else {
            double upper = low(first, width);
            double lower = low(second, width);
            double spare = Math.max(0, height - gap - upper - lower) / (lowestFirstEm < lowestEm ? 4 : 2);
            first.resizeRelocate(0, 0, width, upper + spare);
            second.resizeRelocate(0, upper + spare + gap, width, height - gap - upper - spare);
        }
    }
}
