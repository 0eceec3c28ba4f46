package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.plumbline.export.AnyPeople;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.Paper;

/** A merged document: its contents, its parts, its figures, on both papers. */
class MergedPdfTest {
    private static final byte[] LETTER = new PdfRenderer(ExampleWorkshop.STATIONERY)
            .render(EveryBlock.document("en-US"))
            .bytes();

    @Test
    void everyEntryLeadsToItsHeadingAndSaysItsPage() {
        ReadBack.pdf(LETTER, file -> {
            List<PDAnnotationLink> links = links(file);
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Panel report", "Results", "Spread", "Interview guide");
            assertThat(links).extracting(link -> pageOf(file, link)).containsExactly(2, 2, 2, 4);
            for (PDAnnotationLink link : links) {
                assertThat(text(file, pageOf(file, link))).contains(link.getContents());
                assertThat(lineOf(file, link)).isEqualTo(link.getContents() + " " + pageOf(file, link));
            }
            return null;
        });
    }

    @Test
    void contentsAreAListOfReferences() {
        ReadBack.pdf(LETTER, file -> {
            List<String> types = ReadBack.pdfStructure(file).stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(types).containsSequence("TOC", "TOCI", "Reference", "Link", "PageNumber", "TOC", "TOCI");
            assertThat(Collections.frequency(types, "TOCI")).isEqualTo(4);
            assertThat(Collections.frequency(types, "Part")).isEqualTo(2);
            return null;
        });
    }

    @Test
    void partsHaveTheirOwnFooterAndPagesGoOn() {
        ReadBack.pdf(LETTER, file -> {
            assertThat(text(file, 1)).contains("Cover", "Page 1 of 4");
            assertThat(text(file, 2)).contains("Panel report · Round 1", "Page 2 of 4");
            assertThat(text(file, 3)).contains("Panel report · Round 1", "Page 3 of 4");
            assertThat(text(file, 4)).contains("Interview guide · C-01", "Page 4 of 4");
            return null;
        });
    }

    @Test
    void numberedHeadingsSayTheirNumbersOnThePageAndInTheBookmarks() {
        assertThat(ReadBack.pdfHeadings(LETTER)).contains("1 Panel report", "2 1 Results", "3 1.1 Spread");
        assertThat(ReadBack.pdfText(LETTER)).contains("1 Results", "1.1 Spread");
    }

    @Test
    void aFigureIsDrawnWithinThePageAndSaysWhatItShows() {
        ReadBack.pdf(LETTER, file -> {
            PDStructureElement figure = ReadBack.pdfStructure(file).stream()
                    .filter(element -> "Figure".equals(element.getStructureType()))
                    .findFirst()
                    .orElseThrow();
            assertThat(figure.getAlternateDescription()).isEqualTo(EveryBlock.PICTURE);
            var box = figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
            assertThat(box.toFloatArray()[2]).isLessThanOrEqualTo(562);
            assertThat(text(file, 2)).contains("low", "middle", "high");
            for (var page : file.getPages()) {
                assertThat(page.getResources().getXObjectNames())
                        .allMatch(name -> !page.getResources().isImageXObject(name));
            }
            return null;
        });
    }

    @Test
    void pagesHaveTheSizeOfThePaper() {
        for (Paper paper : Paper.values()) {
            byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY.on(paper))
                    .render(EveryBlock.document("es-US"))
                    .bytes();
            ReadBack.pdf(pdf, file -> {
                assertThat(file.getPage(0).getMediaBox().getWidth()).isEqualTo(paper.width());
                assertThat(file.getPage(0).getMediaBox().getHeight()).isEqualTo(paper.height());
                assertThat(text(file, 1)).contains("Página 1 de 4");
                return null;
            });
        }
    }

    @Test
    void manyAtOnceMakeTheSameBytesAsOne() throws Exception {
        var renderer = new PdfRenderer(ExampleWorkshop.STATIONERY);
        byte[] people = renderer.render(AnyPeople.shipped()).bytes();
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 24; i++) {
            boolean merged = i % 2 == 0;
            work.add(() -> {
                byte[] made = renderer.render(merged ? EveryBlock.document("en-US") : AnyPeople.shipped())
                        .bytes();
                assertThat(made).isEqualTo(merged ? LETTER : people);
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<PDAnnotationLink> links(PDDocument file) {
        try {
            return file.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pageOf(PDDocument file, PDAnnotationLink link) {
        try {
            var named = (PDNamedDestination) ((PDActionGoTo) link.getAction()).getDestination();
            return file.getDocumentCatalog().findNamedDestinationPage(named).retrievePageNumber() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words at the place of a link. */
    private static String lineOf(PDDocument file, PDAnnotationLink link) {
        try {
            var area = new PDFTextStripperByArea();
            var place = link.getRectangle();
            float top = file.getPage(0).getMediaBox().getHeight() - place.getUpperRightY();
            area.addRegion(
                    "line",
                    new java.awt.geom.Rectangle2D.Float(
                            place.getLowerLeftX(), top, place.getWidth(), place.getHeight()));
            area.extractRegions(file.getPage(0));
            return area.getTextForRegion("line").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument file, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
