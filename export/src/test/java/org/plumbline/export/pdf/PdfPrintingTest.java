package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.plumbline.model.store.FileProblem;

/** Prints to a printer that is a file of PostScript. */
class PdfPrintingTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final HashPrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    private final Pages watch = new Pages(done -> false);

    private static final class Pages implements PdfPrinting.Watch {
        private final List<String> heard = new ArrayList<>();
        private final Predicate<Integer> stop;

        Pages(Predicate<Integer> stop) {
            this.stop = stop;
        }

        @Override
        public void page(int done, int all) {
            heard.add(done + "/" + all);
        }

        @Override
        public boolean isCancelled() {
            return stop.test(heard.size());
        }
    }

    private PrintService printer() {
        StreamPrintServiceFactory[] found = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        return found[0].getPrintService(paper);
    }

    private String printed() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private long pages() {
        return Pattern.compile("^%%Page:", Pattern.MULTILINE)
                .matcher(printed())
                .results()
                .count();
    }

    @Test
    void everyPageIsPrintedAndTold() {
        assertThat(PdfPrinting.print(PagePicturesTest.twoPages(), "Lamps", printer(), wishes, watch))
                .isTrue();

        assertThat(pages()).isEqualTo(2);
        assertThat(watch.heard).containsExactly("1/2", "2/2");
    }

    @Test
    void lettersAreDrawnNotPictured() {
        PdfPrinting.print(PagePicturesTest.twoPages(), "Lamps", printer(), wishes, watch);

        assertThat(printed()).doesNotContain("colorimage", "imagemask").contains(" C\n");
    }

    @Test
    void onlyTheChosenPagesArePrinted() {
        wishes.add(new PageRanges("2"));

        PdfPrinting.print(PagePicturesTest.twoPages(), "Lamps", printer(), wishes, watch);

        assertThat(pages()).isEqualTo(1);
        assertThat(watch.heard).containsExactly("1/1");
    }

    @Test
    void pagesTakeTheChosenPaperOrTheirOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(PagePicturesTest.twoPages())) {
            var pages = new PrintedPages(document, wishes, watch, () -> {});
            assertThat(pages.getPageFormat(0).getHeight()).isEqualTo(792);

            wishes.add(MediaSizeName.ISO_A4);
            assertThat(pages.getPageFormat(0).getHeight()).isCloseTo(842, within(0.5));
            assertThat(pages.getPageFormat(0).getWidth()).isCloseTo(595, within(0.5));
        }
    }

    @Test
    void whoStopsItGetsNoMorePages() {
        assertThat(PdfPrinting.print(
                        PagePicturesTest.twoPages(), "Lamps", printer(), wishes, new Pages(done -> done > 0)))
                .isFalse();

        assertThat(pages()).isLessThan(2);
    }

    @Test
    void whatIsNoPdfIsASentence() {
        assertThatThrownBy(() -> PdfPrinting.print(new byte[10], "Lamps", printer(), wishes, watch))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("did not take the pages");
    }
}
