package org.plumbline.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plumbline.model.store.FileProblem;

/** The pages of a PDF as pictures, for a preview of what the printer will say. */
public final class PagePictures {
    private PagePictures() {}

    /**
     * One page as a picture.
     *
     * @param argb {@code width * height} pixels, row by row
     */
    public record PagePicture(int width, int height, int[] argb) {}

    /**
     * @param dotsPerInch how fine; 72 is a pixel for each point of the page
     */
    public static List<PagePicture> of(byte[] pdf, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<PagePicture>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
                int width = image.getWidth();
                int height = image.getHeight();
                pictures.add(new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
            }
            return pictures;
        } catch (IOException e) {
            throw new FileProblem("The preview could not be drawn: " + e.getMessage() + ".", e);
        }
    }
}
