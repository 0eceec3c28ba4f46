package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.intake.SourceLine;

/** What stands at the edges of the pages of a PDF. */
class PageFurnitureTest {
    private static final int LINES = 42;

    @Test
    void lastLineOfTwoPagesThatSaysTheSameIsText() {
        assertThat(DocumentReader.read("pages.pdf", twoPages()).lines())
                .extracting(SourceLine::text)
                .filteredOn(words -> words.endsWith("and so on."))
                .hasSize(2);
    }

    @Test
    void headerOfTwoPagesIsNoText() {
        assertThat(DocumentReader.read("pages.pdf", twoPages()).lines())
                .extracting(SourceLine::text)
                .noneMatch(words -> words.contains("Harbor Office"));
    }

    /** Each page is full of short lines; the last of both says the same. */
    private static byte[] twoPages() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.LETTER, 72, 72, 72, 72);
        PdfWriter.getInstance(document, out);
        document.setHeader(new HeaderFooter(new Phrase("Harbor Office\n "), false));
        document.open();
        for (String page : new String[] {"bow", "stern"}) {
            document.newPage();
            for (int line = 1; line < LINES; line++) {
                document.add(new Paragraph(14, "Rope on the " + page + " at " + (char) ('a' + line % 26) + line + "."));
            }
            document.add(new Paragraph(14, "and so on."));
        }
        document.close();
        return out.toByteArray();
    }
}
