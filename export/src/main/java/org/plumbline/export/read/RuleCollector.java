package org.plumbline.export.read;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of one page, whether they were drawn as lines, as boxes or as thin filled boxes. */
final class RuleCollector extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST_RULES = 20_000;

    private final List<PageInk.Rule> rules = new ArrayList<>();
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<double[]> strokes = new ArrayList<>();
    private Rectangle2D outline;
    private Point2D current = new Point2D.Double();
    private Point2D first = new Point2D.Double();

    RuleCollector(PDPage page) {
        super(page);
    }

    List<PageInk.Rule> collect() throws IOException {
        processPage(getPage());
        return rules;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        endOutline();
        current = new Point2D.Double(x, y);
        first = current;
        outline = new Rectangle2D.Double(x, y, 0, 0);
    }

    @Override
    public void lineTo(float x, float y) {
        strokes.add(new double[] {current.getX(), current.getY(), x, y});
        current = new Point2D.Double(x, y);
        if (outline != null) {
            outline.add(current);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
        if (outline != null) {
            outline.add(current);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        strokes.add(new double[] {current.getX(), current.getY(), first.getX(), first.getY()});
        current = first;
    }

    @Override
    public void strokePath() {
        strokes.forEach(stroke -> add(stroke[0], stroke[1], stroke[2], stroke[3]));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endOutline();
        for (Rectangle2D box : boxes) {
            if (Math.min(box.getWidth(), box.getHeight()) <= THIN) {
                boolean flat = box.getHeight() <= box.getWidth();
                double x = flat ? box.getMinX() : box.getCenterX();
                double y = flat ? box.getCenterY() : box.getMinY();
                add(x, y, flat ? box.getMaxX() : x, flat ? y : box.getMaxY());
            }
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        var drawn = new ArrayList<>(strokes);
        fillPath(windingRule);
        drawn.forEach(stroke -> add(stroke[0], stroke[1], stroke[2], stroke[3]));
    }

    @Override
    public void endPath() {
        boxes.clear();
        strokes.clear();
        outline = null;
    }

    private void endOutline() {
        if (outline != null) {
            boxes.add(outline);
        }
        outline = null;
    }

    private void add(double x0, double y0, double x1, double y1) {
        double[] from = toPage(x0, y0);
        double[] to = toPage(x1, y1);
        double across = Math.abs(from[0] - to[0]);
        double down = Math.abs(from[1] - to[1]);
        if (rules.size() >= MOST_RULES || Math.max(across, down) < SHORTEST || Math.min(across, down) > 1) {
            return;
        }
        boolean flat = across > down;
        int along = flat ? 0 : 1;
        rules.add(new PageInk.Rule(
                flat, (float) ((from[1 - along] + to[1 - along]) / 2), (float) Math.min(from[along], to[along]), (float)
                        Math.max(from[along], to[along])));
    }

    /** From the page's own coordinates to points from the upper left corner of the page as it is shown. */
    private double[] toPage(double x, double y) {
        PDRectangle box = getPage().getCropBox();
        double across = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch ((getPage().getRotation() % 360 + 360) % 360) {
            case 90 -> new double[] {up, across};
            case 180 -> new double[] {box.getWidth() - across, up};
            case 270 -> new double[] {box.getHeight() - up, box.getWidth() - across};
            default -> new double[] {across, box.getHeight() - up};
        };
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture has no rules
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is not followed
    }

    @Override
    public void shadingFill(COSName shading) {
        // a shading has no rules
    }
}
