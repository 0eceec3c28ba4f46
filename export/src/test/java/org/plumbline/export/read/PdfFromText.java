package org.plumbline.export.read;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.plumbline.model.intake.Cell;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.Mark;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;

/** The PDF that a person would print of a text: headings, bullets, ruled tables, a header and page numbers. */
final class PdfFromText {
    private static final float SIZE = 11;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document;
    private final Map<String, List<String>> items;
    private PdfPTable table;

    PdfFromText(boolean landscape, Map<String, List<String>> items) {
        Rectangle size = landscape ? PageSize.LETTER.rotate() : PageSize.LETTER;
        document = new Document(size, 72, 72, 72, 72);
        this.items = items;
    }

    byte[] bytes(SourceText text) {
        PdfWriter.getInstance(document, out);
        document.setHeader(new HeaderFooter(new Phrase("Office of Invented Works", font(9, 0)), false));
        document.setFooter(new HeaderFooter(new Phrase("Page ", font(9, 0)), true));
        document.open();
        boolean first = true;
        for (SourceLine line : text.lines()) {
            if (line.role() == LineRole.ROW && line.cells().size() > 2) {
                row(line);
            } else if (!line.isBlank()) {
                endTable();
                document.add(block(line, first));
                first = false;
            }
        }
        endTable();
        document.close();
        return out.toByteArray();
    }

    private Element block(SourceLine line, boolean first) {
        boolean heading = line.role() == LineRole.TEXT
                && line.text().length() < 70
                && !line.text().matches(".*[.:,;]|Level.*");
        Paragraph words = words(line, first ? 18 : heading ? 14 : SIZE);
        words.setSpacingAfter(6);
        return line.role() == LineRole.BULLET ? bullets(List.of(words)) : words;
    }

    private static Element bullets(List<? extends Phrase> items) {
        var list = new com.lowagie.text.List(false, 14);
        list.setListSymbol(new Chunk("•", font(SIZE, 0)));
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static Paragraph words(SourceLine line, float size) {
        var paragraph = new Paragraph();
        int done = 0;
        for (Mark mark : line.marks()) {
            paragraph.add(new Chunk(line.text().substring(done, mark.start()), font(size, 0)));
            int face = (mark.bold() ? Font.BOLD : 0) | (mark.italic() ? Font.ITALIC : 0);
            paragraph.add(new Chunk(line.text().substring(mark.start(), mark.end()), font(size, face)));
            done = mark.end();
        }
        paragraph.add(new Chunk(line.text().substring(done).replace('\t', ' '), font(size, 0)));
        return paragraph;
    }

    private static Font font(float size, int face) {
        return FontFactory.getFont(FontFactory.HELVETICA, size, face);
    }

    private void row(SourceLine line) {
        if (table == null) {
            table = new PdfPTable(new float[] {15, 30, 55});
            table.setWidthPercentage(100);
            table.setSplitLate(false);
        }
        for (Cell words : line.cells()) {
            var cell = new PdfPCell();
            List<String> paragraphs = items.get(words.text());
            cell.addElement(
                    paragraphs == null
                            ? new Paragraph(words.text(), font(10, 0))
                            : bullets(paragraphs.stream()
                                    .map(item -> new Phrase(item, font(10, 0)))
                                    .toList()));
            table.addCell(cell);
        }
    }

    private void endTable() {
        if (table != null) {
            document.add(table);
        }
        table = null;
    }
}
