package org.plumbline.export.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;

/** Opens a PDF and reads its pages. */
final class PdfReader {
    private static final int MOST_PAGES = 1000;

    private PdfReader() {}

    static SourceText read(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new FileProblem(name + " has more than a thousand pages, which no document of this kind needs."
                        + " Check that it is the right file.");
            }
            List<PrintedPage> pages = pages(name, document);
            if (pages.stream()
                    .allMatch(page -> page.lines().isEmpty() && page.tables().isEmpty())) {
                throw new FileProblem(name + " has pages but no words; it may be a scan. Run text recognition on it"
                        + " first, or use the original document.");
            }
            PdfLines printed = PdfLines.of(PageFurniture.removed(pages));
            return new SourceText(name, Digests.of(bytes), printed.lines(), printed.notes());
        } catch (InvalidPasswordException e) {
            throw new FileProblem(
                    name + " is protected by a password. Open it, print it to a new PDF without a password, and try"
                            + " again.",
                    e);
        } catch (IOException e) {
            throw new FileProblem(
                    name + " is not a PDF that can be read. Open it in a PDF viewer and print it to a new PDF.", e);
        }
    }

    private static List<PrintedPage> pages(String name, PDDocument document) throws IOException {
        var collector = new GlyphCollector(name);
        var pages = new ArrayList<PrintedPage>();
        int number = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            var ink = new PageInk(
                    turned ? box.getHeight() : box.getWidth(),
                    turned ? box.getWidth() : box.getHeight(),
                    collector.page(document, i),
                    new RuleCollector(page).collect());
            PrintedPage printed = PrintedPage.of(ink, i, number);
            number = printed.lastNumber(number);
            pages.add(printed);
        }
        return pages;
    }
}
