package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.Mark;
import org.plumbline.model.intake.SourceLine;

/** What Word keeps beside the words: numbers, typeface, breaks, tracked changes. */
class WordQuirksTest {
    private final XWPFDocument document = new XWPFDocument();

    @Test
    void automaticNumberStandsInTheText() throws IOException {
        BigInteger list = numbers(33);
        XWPFParagraph paragraph = paragraph("SHARED WORK – Helps.");
        paragraph.setNumID(list);
        paragraph("NEXT – Helps too.").setNumID(list);

        assertThat(lines())
                .extracting(SourceLine::text)
                .containsExactly("33. SHARED WORK – Helps.", "34. NEXT – Helps too.");
        assertThat(lines()).allSatisfy(line -> assertThat(line.role()).isEqualTo(LineRole.NUMBERED));
    }

    @Test
    void neighbouringRunsOfOneTypefaceAreOneMark() throws IOException {
        XWPFParagraph paragraph = paragraph("Level 3: ");
        italic(paragraph, "Runs the ");
        italic(paragraph, "whole.");

        assertThat(lines().get(0).marks()).containsExactly(new Mark(9, 24, false, true, false));
    }

    @Test
    void typefaceOfTheParagraphStyleCounts() throws IOException {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Required");
        style.addNewName().setVal("Required level");
        style.setType(STStyleType.PARAGRAPH);
        style.addNewRPr().addNewI();
        document.createStyles().addStyle(new XWPFStyle(style));
        paragraph("Runs it.").setStyle("Required");

        assertThat(lines().get(0).marks()).containsExactly(new Mark(0, 8, false, true, false));
    }

    @Test
    void trackedDeletionIsLeftOutAndInsertionStays() throws IOException {
        XWPFParagraph paragraph = paragraph("Plans ");
        var deleted = paragraph.getCTP().addNewDel().addNewR();
        deleted.addNewDelText().setStringValue("never ");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("ahead.");

        assertThat(lines().get(0).text()).isEqualTo("Plans ahead.");
    }

    @Test
    void lineBreakBeforeACapitalBeginsANewLine() throws IOException {
        XWPFRun run = paragraph("Shared Work").getRuns().get(0);
        run.addBreak();
        run.setText("Helps others.", 1);
        run.addBreak();
        run.setText("and is helped.", 2);

        assertThat(lines()).extracting(SourceLine::text).containsExactly("Shared Work", "Helps others. and is helped.");
    }

    @Test
    void cellKeepsItsParagraphsApart() throws IOException {
        var table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("Level 1");
        table.getRow(0).getCell(1).getParagraphs().get(0).createRun().setText("• Plans");
        table.getRow(0).getCell(1).addParagraph().createRun().setText("• Keeps Minutes");

        SourceLine row = lines().get(0);
        assertThat(row.role()).isEqualTo(LineRole.ROW);
        assertThat(row.text()).isEqualTo("Level 1\tPlans Keeps Minutes");
        assertThat(row.cells().get(1).paragraphs()).containsExactly("Plans", "Keeps Minutes");
    }

    @Test
    void cellMergedOverColumnsLeavesThemEmpty() throws IOException {
        var table = document.createTable(2, 3);
        for (int column = 0; column < 3; column++) {
            table.getRow(1).getCell(column).setText("GS-0" + column);
        }
        table.getRow(0).getCell(0).setText("Competency");
        table.getRow(0).getCell(1).setText("Required level");
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);

        assertThat(lines())
                .extracting(SourceLine::text)
                .containsExactly("Competency\tRequired level\t", "GS-00\tGS-01\tGS-02");
    }

    @Test
    void typedBulletWithATabIsABullet() throws IOException {
        XWPFRun run = paragraph("•").getRuns().get(0);
        run.addTab();
        run.setText("Plans", 1);

        assertThat(lines().get(0)).satisfies(line -> {
            assertThat(line.role()).isEqualTo(LineRole.BULLET);
            assertThat(line.text()).isEqualTo("Plans");
        });
    }

    private BigInteger numbers(int start) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.valueOf(start));
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private XWPFParagraph paragraph(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void italic(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setItalic(true);
    }

    private List<SourceLine> lines() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return DocumentReader.read("test.docx", out.toByteArray()).lines();
    }
}
