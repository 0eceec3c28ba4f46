package org.plumbline.app.screen.documents;

import java.util.Arrays;
import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.export.pdf.PagePictures.PageSize;

/** How large pages are shown. */
enum Zoom {
    FIT_WIDTH(0),
    FIT_PAGE(0),
    HALF(50),
    THREE_QUARTERS(75),
    FULL(100),
    QUARTER_MORE(125),
    HALF_MORE(150),
    DOUBLE(200);

    /** A screen has 96 dots where paper has 72 points. */
    private static final double FULL_SIZE = 96.0 / 72;

    private static final double SMALLEST = 0.1;

    private final int percent;

    Zoom(int percent) {
        this.percent = percent;
    }

    String words() {
        return percent == 0 ? Words.of("documents.zoom." + name()) : Words.of("documents.percent", percent);
    }

    /** Pixels a point of the page, in a place of this size. */
    double scale(List<PageSize> pages, double width, double height) {
        if (percent > 0) {
            return FULL_SIZE * percent / 100;
        }
        double widest = pages.stream().mapToDouble(PageSize::width).max().orElse(1);
        double highest = pages.stream().mapToDouble(PageSize::height).max().orElse(1);
        double fit = this == FIT_WIDTH ? width / widest : Math.min(width / widest, height / highest);
        return Math.max(SMALLEST, fit);
    }

    /** The next larger or smaller one, seen from what pages are shown at now. */
    static Zoom next(double scale, boolean larger) {
        double now = scale / FULL_SIZE * 100;
        List<Zoom> steps =
                Arrays.stream(values()).filter(zoom -> zoom.percent > 0).toList();
        return larger
                ? steps.stream()
                        .filter(zoom -> zoom.percent > now + 1)
                        .findFirst()
                        .orElse(DOUBLE)
                : steps.stream()
                        .filter(zoom -> zoom.percent < now - 1)
                        .reduce((first, second) -> second)
                        .orElse(HALF);
    }
}
