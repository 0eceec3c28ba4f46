package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.doc.Document;
import org.plumbline.export.pdf.PdfRenderer;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.export.word.WordRenderer;

/** Word, PDF and text say the same words, under the same headings in the same order. */
class RenderersAgreeTest {
    @TestFactory
    Stream<DynamicTest> wordAndPdfSayWhatTheTextSays() {
        return Workshops.documents().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> compare(named.getValue())));
    }

    private static void compare(Document document) {
        List<String> reference = ReadBack.words(new TextRenderer().text(document));
        List<String> headings = document.headings().stream()
                .map(heading -> heading.level() + " " + heading.words())
                .toList();

        byte[] word =
                new WordRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
        assertThat(ReadBack.words(ReadBack.wordText(word))).as("Word").isEqualTo(reference);
        assertThat(ReadBack.wordHeadings(word)).as("headings in Word").isEqualTo(headings);

        byte[] pdf =
                new PdfRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
        assertThat(ReadBack.words(ReadBack.pdfText(pdf))).as("PDF").containsExactlyInAnyOrderElementsOf(reference);
        assertThat(ReadBack.pdfHeadings(pdf)).as("bookmarks").isEqualTo(headings);
    }
}
