package org.plumbline.app.screen.documents;

import java.util.List;
import org.plumbline.export.pdf.PagePictures.PageSize;

/**
 * Pages one under another, as they lie on the screen.
 *
 * @param scale pixels a point
 * @param gap pixels above, between and below
 */
record PageColumn(List<PageSize> pages, double scale, double gap) {
    static final PageColumn EMPTY = new PageColumn(List.of(), 1, 0);

    double height(int page) {
        return pages.get(page).height() * scale;
    }

    double width(int page) {
        return pages.get(page).width() * scale;
    }

    /** Where a page begins. */
    double top(int page) {
        double top = gap;
        for (int i = 0; i < page; i++) {
            top += height(i) + gap;
        }
        return top;
    }

    double height() {
        return top(pages.size());
    }

    double width() {
        return pages.stream().mapToDouble(PageSize::width).max().orElse(0) * scale + 2 * gap;
    }

    /** The page at a height, or the one nearest to it. */
    int at(double y) {
        double top = gap;
        for (int i = 0; i < pages.size(); i++) {
            top += height(i) + gap;
            if (y < top) {
                return i;
            }
        }
        return Math.max(0, pages.size() - 1);
    }

    /** The same place, in parts of a page, where the pages lie in another column. */
    double moved(double y, PageColumn other) {
        if (pages.isEmpty() || other.pages.isEmpty()) {
            return 0;
        }
        int page = at(y);
        double part = (y - top(page)) / height(page);
        return page < other.pages.size() ? other.top(page) + part * other.height(page) : other.height();
    }
}
