package org.plumbline.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plumbline.model.store.FileProblem;

/** The pages of a PDF as pictures, each drawn when it is asked for, for a preview of what the printer will say. */
public final class PagePictures implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> pages;
    private final List<Heading> headings;

    private PagePictures(PDDocument document) throws IOException {
        this.document = document;
        renderer = new PDFRenderer(document);
        var sizes = new ArrayList<PageSize>();
        document.getPages().forEach(page -> sizes.add(size(page.getCropBox(), page.getRotation())));
        pages = List.copyOf(sizes);
        var found = new ArrayList<Heading>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, 0, found);
        }
        headings = List.copyOf(found);
    }

    /** How large a page is on paper, in points. */
    public record PageSize(float width, float height) {}

    /**
     * A heading that one can go to.
     *
     * @param depth 0 for the first headings, 1 for those under them
     * @param page from 0
     */
    public record Heading(String words, int depth, int page) {}

    /**
     * One page as a picture.
     *
     * @param argb {@code width * height} pixels, row by row
     */
    public record PagePicture(int width, int height, int[] argb) {}

    /** Reads a PDF; draws nothing yet. */
    public static PagePictures of(byte[] pdf) {
        try {
            PDDocument document = Loader.loadPDF(pdf);
            try {
                return new PagePictures(document);
            } catch (IOException e) {
                document.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PageSize size(PDRectangle box, int rotation) {
        return rotation % 180 == 0
                ? new PageSize(box.getWidth(), box.getHeight())
                : new PageSize(box.getHeight(), box.getWidth());
    }

    private void collect(PDOutlineNode node, int depth, List<Heading> found) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            if (page >= 0 && item.getTitle() != null) {
                found.add(new Heading(item.getTitle(), depth, page));
            }
            collect(item, depth + 1, found);
        }
    }

    /** The sizes of all pages, in their order. */
    public List<PageSize> pages() {
        return pages;
    }

    /** The bookmarks. */
    public List<Heading> headings() {
        return headings;
    }

    /**
     * Draws one page.
     *
     * @param page from 0
     * @param dotsPerInch 72 is one pixel a point of the page
     */
    public synchronized PagePicture draw(int page, float dotsPerInch) {
        Objects.checkIndex(page, pages.size());
        if (document.getDocument().isClosed()) {
            throw new FileProblem("The preview is closed.");
        }
        try {
            BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static FileProblem unreadable(IOException e) {
        return new FileProblem("The preview could not be drawn: " + e.getMessage() + ".", e);
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
