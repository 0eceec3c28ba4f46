package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.Warning;

/** Tables of a PDF that has no rules. */
class LooseTableTest {
    @Test
    void levelsAtTheTopOfTheirRowsAreRead() {
        Draft draft = Intake.read(DocumentReader.read("table.pdf", table(Rectangle.ALIGN_TOP)));

        assertThat(draft.bank().competencies())
                .singleElement()
                .extracting(Competency::levelCount)
                .isEqualTo(3);
    }

    @Test
    void levelsAtTheMiddleOfTheirRowsAreCertainOfNothing() {
        Draft draft = Intake.read(DocumentReader.read("table.pdf", table(Rectangle.ALIGN_MIDDLE)));

        assertThat(draft.bank().competencies()).isEmpty();
        assertThat(draft.warnings())
                .extracting(Warning::text)
                .anyMatch(words -> words.contains("nobody can tell where a row begins"));
    }

    private static byte[] table(int levelAt) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.LETTER, 72, 72, 72, 72);
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("Rope Work - Keeps ropes in order."));
        var table = new PdfPTable(new float[] {20, 30, 50});
        table.setSpacingBefore(12);
        table.setWidthPercentage(100);
        row(table, levelAt, "Proficiency Level", "Definition", "Illustrations");
        for (int level = 3; level > 0; level--) {
            row(
                    table,
                    levelAt,
                    "Level " + level + " - Step" + "abc".charAt(level - 1),
                    "Meets wave " + level + " at sea",
                    "Ties the rope of deck " + level + " in fair and in foul weather and shows it to the crew"
                            + " whenever the captain asks for it, then writes down what was seen by the watch");
        }
        document.add(table);
        document.close();
        return out.toByteArray();
    }

    private static void row(PdfPTable table, int levelAt, String level, String definition, String illustrations) {
        for (String words : new String[] {level, definition, illustrations}) {
            var cell = new PdfPCell(new Phrase(words));
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPaddingBottom(8);
            cell.setVerticalAlignment(words.equals(level) ? levelAt : Rectangle.ALIGN_TOP);
            table.addCell(cell);
        }
    }
}
