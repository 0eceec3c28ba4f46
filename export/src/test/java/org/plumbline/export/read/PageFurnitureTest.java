package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.plumbline.model.intake.SourceLine;

/** What stands at the edges of the pages of a PDF. */
class PageFurnitureTest {
    private static final int TOP = 700;
    private static final int BOTTOM = 70;
    private static final int LEADING = 14;

    @Test
    void lastLineOfTwoPagesThatSaysTheSameIsText() throws IOException {
        assertThat(DocumentReader.read("pages.pdf", twoPages()).lines())
                .extracting(SourceLine::text)
                .filteredOn(words -> words.endsWith("and so on."))
                .hasSize(2);
    }

    @Test
    void headerOfTwoPagesIsNoText() throws IOException {
        assertThat(DocumentReader.read("pages.pdf", twoPages()).lines())
                .extracting(SourceLine::text)
                .noneMatch(words -> words.contains("Harbor Office"));
    }

    /** Each page is full of lines; the last of both says the same. */
    private static byte[] twoPages() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            page(document, "bow");
            page(document, "stern");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, String words) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            print(content, 750, "Harbor Office");
            for (int y = TOP; y > BOTTOM; y -= LEADING) {
                print(content, y, "Rope on the " + words + " at " + (char) ('a' + y / LEADING % 26) + ".");
            }
            print(content, BOTTOM, "and so on.");
        }
    }

    private static void print(PDPageContentStream content, int y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, y);
        content.showText(words);
        content.endText();
    }
}
