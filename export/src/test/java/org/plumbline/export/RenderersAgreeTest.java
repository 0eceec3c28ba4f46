package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.pdf.PdfRenderer;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.export.word.WordRenderer;

/** Word, PDF and text say the same words, under the same headings in the same order. */
class RenderersAgreeTest {
    /** Of each kind, workshop and blindness: candidates with other cards and other grades. */
    private static final int ENOUGH = 3;

    @TestFactory
    Stream<DynamicTest> wordAndPdfSayWhatTheTextSays() {
        var documents = Workshops.someOfEachKind(ENOUGH);
        documents.put("every block", EveryBlock.document("en-US"));
        return documents.entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> compare(named.getValue())));
    }

    private static void compare(Document document) {
        comparePdf(document);
        compareWord(document);
    }

    private static void compareWord(Document document) {
        byte[] word =
                new WordRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
        List<String> reference = ReadBack.words(new TextRenderer().text(document));
        assertThat(ReadBack.words(ReadBack.wordText(word))).as("Word").isEqualTo(reference);
        assertThat(ReadBack.wordHeadings(word)).as("headings in Word").isEqualTo(headings(document));
    }

    private static void comparePdf(Document document) {
        byte[] pdf =
                new PdfRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
        List<String> reference = ReadBack.words(new TextRenderer().text(document));
        assertThat(ReadBack.words(ReadBack.pdfText(pdf))).as("PDF").containsExactlyInAnyOrderElementsOf(reference);
        assertThat(ReadBack.pdfHeadings(pdf)).as("bookmarks").isEqualTo(headings(document));
    }

    private static List<String> headings(Document document) {
        var headings = new ArrayList<String>();
        Iterator<String> numbers = document.numbers().iterator();
        for (Heading heading : document.headings()) {
            headings.add(heading.level() + " " + (numbers.next() + " " + heading.words()).strip());
        }
        return headings;
    }
}
