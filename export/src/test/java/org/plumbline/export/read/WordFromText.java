package org.plumbline.export.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plumbline.model.intake.Cell;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.Mark;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;

/** The Word file that a person would make of a text: headings, bullets, tables with bullets in their cells, italics. */
final class WordFromText {
    private final XWPFDocument document = new XWPFDocument();
    private final boolean styled;
    private final Map<String, List<String>> items;
    private BigInteger bullets;
    private XWPFTable table;

    /**
     * @param styled headings have styles and bullets are lists; else headings are bold and bullets are typed
     * @param items how the words of a cell fall into paragraphs; other cells have one
     */
    WordFromText(boolean styled, Map<String, List<String>> items) {
        this.styled = styled;
        this.items = items;
    }

    WordFromText landscape() {
        CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(15840));
        size.setH(BigInteger.valueOf(12240));
        return this;
    }

    byte[] bytes(SourceText text) {
        style("Title", "Title");
        style("Heading1", "heading 1");
        style("Heading2", "heading 2");
        bullets = bulletList();
        boolean first = true;
        for (SourceLine line : text.lines()) {
            if (line.role() == LineRole.ROW && isTable(line)) {
                row(line);
            } else if (!line.isBlank()) {
                table = null;
                paragraph(line, first);
                first = false;
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTable(SourceLine line) {
        return line.cells().size() > 2;
    }

    private void style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewRPr().addNewB();
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(id.equals("Heading2") ? 26 : 32));
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private BigInteger bulletList() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(360));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void paragraph(SourceLine line, boolean first) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        boolean heading = line.role() == LineRole.TEXT
                && line.text().length() < 70
                && !line.text().matches(".*[.:,;]")
                && !line.text().startsWith("Level");
        if (styled && (first || heading)) {
            paragraph.setStyle(first ? "Title" : "Heading2");
        }
        boolean bullet = line.role() == LineRole.BULLET;
        if (bullet && styled) {
            paragraph.setNumID(bullets);
        }
        runs(paragraph, (bullet && !styled ? "•\t" : ""), line, heading && !styled);
    }

    private static void runs(XWPFParagraph paragraph, String before, SourceLine line, boolean bold) {
        if (!before.isEmpty()) {
            text(paragraph.createRun(), before);
        }
        int done = 0;
        var marks = new ArrayList<>(line.marks());
        for (Mark mark : marks) {
            face(paragraph.createRun(), line.text().substring(done, mark.start()), bold, false, false);
            face(
                    paragraph.createRun(),
                    line.text().substring(mark.start(), mark.end()),
                    mark.bold() || bold,
                    mark.italic(),
                    mark.underlined());
            done = mark.end();
        }
        face(paragraph.createRun(), line.text().substring(done), bold, false, false);
    }

    private static void face(XWPFRun run, String words, boolean bold, boolean italic, boolean underlined) {
        text(run, words);
        run.setBold(bold);
        run.setItalic(italic);
        if (underlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }

    private static void text(XWPFRun run, String words) {
        String[] parts = words.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i]);
        }
    }

    private void row(SourceLine line) {
        boolean fresh = table == null;
        if (fresh) {
            table = document.createTable(1, line.cells().size());
            table.setWidth("100%");
        }
        var row = fresh ? table.getRow(0) : table.createRow();
        for (int i = 0; i < line.cells().size(); i++) {
            if (row.getCell(i) == null) {
                row.createCell();
            }
            cell(row.getCell(i), line.cells().get(i));
        }
    }

    private void cell(XWPFTableCell cell, Cell words) {
        List<String> paragraphs = items.getOrDefault(words.text(), List.of(words.text()));
        boolean list = items.containsKey(words.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            if (list && styled) {
                paragraph.setNumID(bullets);
            }
            text(paragraph.createRun(), (list && !styled ? "• " : "") + paragraphs.get(i));
        }
    }
}
