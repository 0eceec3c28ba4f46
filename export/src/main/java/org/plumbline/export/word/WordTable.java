package org.plumbline.export.word;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Run;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** A table with an explicit grid, a heading row that comes again on every page and rows that stay whole. */
final class WordTable {
    /** What a cell keeps free at its sides. */
    private static final int PADDING = 180;

    /** Letters in a row beyond which it may be taller than a page; such a row has to be torn. */
    private static final int TEARABLE = 2500;

    /** Letters and rows of about a third of a page, beyond which a table may go over several pages. */
    private static final int LONG = 800;

    private static final int MANY_ROWS = 8;

    /** The levels of a competency are read against each other, so a longer table of them stays whole. */
    private static final int LONG_LEVELS = 1600;

    private static final int MANY_LEVELS = 12;

    private static final String REQUIRED_MARK =
            "<w:tcBorders><w:left w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"262626\"/></w:tcBorders>";

    private final Table table;
    private final Letterhead letterhead;
    private final StyleIds styles;
    private final Controls controls;
    private final List<Integer> widths;
    private final boolean together;
    private boolean keepNext;

    WordTable(Table table, Letterhead letterhead, Controls controls) {
        this.table = table;
        this.letterhead = letterhead;
        this.styles = letterhead.styles();
        this.controls = controls;
        this.widths = widths(table, letterhead.page().width());
        this.together = isShort(table);
    }

    private static boolean isShort(Table table) {
        return table.hasRequiredLevel()
                ? letters(table) < LONG_LEVELS && table.rows().size() < MANY_LEVELS
                : letters(table) < LONG && table.rows().size() < MANY_ROWS;
    }

    private static int letters(Table table) {
        int letters = 0;
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                for (Block block : cell.blocks()) {
                    letters += letters(block);
                }
            }
        }
        return letters;
    }

    private static List<Integer> widths(Table table, int whole) {
        var widths = new ArrayList<Integer>();
        int left = whole;
        for (int i = 0; i < table.columns().size() - 1; i++) {
            int width = whole * table.columns().get(i).share() / table.shares();
            widths.add(width);
            left -= width;
        }
        widths.add(left);
        return widths;
    }

    void writeTo(StringBuilder xml) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(styles.id("FormTable"))
                .append("\"/><w:tblW w:w=\"")
                .append(letterhead.page().width())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
                .append(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .append(WordText.escaped(table.caption()))
                .append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        keepNext = false;
        heading(xml);
        for (int i = 0; i < table.rows().size(); i++) {
            keepNext = together && i < table.rows().size() - 1;
            row(xml, table.rows().get(i));
        }
        xml.append("</w:tbl>");
    }

    private void heading(StringBuilder xml) {
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            Column column = table.columns().get(i);
            openCell(xml, i, "");
            open(xml, i, "TableHeading", "", WordText.isRightToLeft(column.heading()));
            WordText.run(xml, column.heading(), "");
            xml.append("</w:p>");
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void row(StringBuilder xml, Row row) {
        xml.append("<w:tr>").append(isTearable(row) ? "" : "<w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            openCell(xml, i, row.requiredLevel() && i == 0 ? REQUIRED_MARK : "");
            cell(xml, i, row.cells().get(i));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static boolean isTearable(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(block -> letters(block) > TEARABLE);
    }

    private static int letters(Block block) {
        if (block instanceof Paragraph paragraph) {
            return letters(paragraph.text());
        }
        return block instanceof BulletList list
                ? list.items().stream().mapToInt(WordTable::letters).sum()
                : 0;
    }

    private static int letters(Text text) {
        int letters = 0;
        for (Run run : text.runs()) {
            letters += run.words().length();
        }
        return letters;
    }

    private void openCell(StringBuilder xml, int column, String borders) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(widths.get(column))
                .append("\" w:type=\"dxa\"/>")
                .append(borders)
                .append("</w:tcPr>");
    }

    /** A cell must hold at least one paragraph, even when it has nothing to say. */
    private void cell(StringBuilder xml, int column, Cell cell) {
        if (cell.blocks().isEmpty()) {
            text(xml, column, "TableText", "", Text.EMPTY);
        }
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                text(xml, column, "TableText", "", paragraph.text());
            } else if (block instanceof BulletList list) {
                String bullet = letterhead.bullet("TableBullet");
                list.items().forEach(item -> text(xml, column, "TableBullet", bullet, item));
            } else if (block instanceof ChoiceList choices) {
                choices.choices().forEach(choice -> choice(xml, column, choice));
            } else if (block instanceof Pick pick) {
                open(
                        xml,
                        column,
                        "TableText",
                        "",
                        WordText.isRightToLeft(pick.chosen().orElse("")));
                controls.pick(xml, pick, widths.get(column) - PADDING);
                xml.append("</w:p>");
            } else if (block instanceof WriteLines lines) {
                open(xml, column, "TableRoom", "", false);
                controls.room(xml, lines.about(), lines.lines());
                xml.append("</w:p>");
            }
        }
    }

    private void choice(StringBuilder xml, int column, Choice choice) {
        open(xml, column, "TableText", "", WordText.isRightToLeft(choice.text()));
        controls.box(xml, choice);
        if (!choice.text().isEmpty()) {
            WordText.run(xml, " ", "");
            WordText.runs(xml, choice.text(), styles);
        }
        xml.append("</w:p>");
    }

    private void text(StringBuilder xml, int column, String style, String properties, Text text) {
        open(xml, column, style, properties, WordText.isRightToLeft(text));
        WordText.runs(xml, text, styles);
        xml.append("</w:p>");
    }

    /** Begins a paragraph; the order of the properties is that of the schema. */
    private void open(StringBuilder xml, int column, String style, String properties, boolean rightToLeft) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id(style))
                .append("\"/>")
                .append(keepNext ? "<w:keepNext/>" : "")
                .append(properties)
                .append(rightToLeft ? "<w:bidi/>" : "")
                .append(table.columns().get(column).numbers() ? "<w:jc w:val=\"right\"/>" : "")
                .append("</w:pPr>");
    }
}
