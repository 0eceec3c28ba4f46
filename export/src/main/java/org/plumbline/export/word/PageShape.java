package org.plumbline.export.word;

import org.plumbline.export.doc.Paper;

/**
 * The room for words on a page, in twentieths of a point.
 *
 * @param section what the last part of a section says about its pages, after its headers and footers
 */
record PageShape(int width, int height, String section) {
    private static final int TWENTIETHS = 20;
    private static final int MARGIN = 1000;

    static PageShape of(Paper paper) {
        int width = Math.round(paper.width() * TWENTIETHS);
        int height = Math.round(paper.height() * TWENTIETHS);
        String section =
                "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/><w:pgMar w:top=\"1000\" w:right=\"1000\""
                        + " w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>";
        return new PageShape(width - 2 * MARGIN, height - 2 * MARGIN, section);
    }
}
