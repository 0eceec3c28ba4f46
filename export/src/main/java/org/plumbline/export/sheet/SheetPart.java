package org.plumbline.export.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.doc.Paper;

/** One sheet as a part of the file: view, columns, rows, what may be chosen, how it is shaded and printed. */
final class SheetPart {
    /** As many characters fit an upright page at full size. */
    private static final int UPRIGHT = 100;

    /** More would be too small to read; wider tables take two pages or more side by side. */
    private static final int MOST_ON_A_PAGE = 240;

    private static final int WIDEST = 255;
    private static final int FURNITURE = 80;

    private final Workbook workbook;
    private final Paper paper;
    private final Function<List<String>, String> lists;

    /**
     * @param lists where a list of values stands, as formulas name it
     */
    SheetPart(Workbook workbook, Paper paper, Function<List<String>, String> lists) {
        this.workbook = workbook;
        this.paper = paper;
        this.lists = lists;
    }

    String xml(Sheet sheet, SheetBody body, boolean first) {
        String rows = body.xml(sheet);
        return SheetXml.START + "<worksheet xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.OFFICE + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" + view(sheet, first)
                + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns(sheet) + rows + guard(sheet) + filter(sheet)
                + shades(sheet) + dropDowns(sheet) + body.links()
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
                + page(sheet) + furniture(sheet) + "</worksheet>";
    }

    /** The headings, and in tables the first column, stay in sight. */
    private static String view(Sheet sheet, boolean first) {
        var xml = new StringBuilder("<sheetViews><sheetView");
        xml.append(sheet.isTable() ? "" : " showGridLines=\"0\"")
                .append(first ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\"");
        if (!sheet.isTable()) {
            return xml.append("/></sheetViews>").toString();
        }
        int below = sheet.headings() + 1;
        boolean wide = sheet.widths().size() > 2;
        String corner = (wide ? "B" : "A") + (below + 1);
        String pane = wide ? "bottomRight" : "bottomLeft";
        return xml.append("><pane ")
                .append(wide ? "xSplit=\"1\" " : "")
                .append("ySplit=\"" + below + "\" topLeftCell=\"" + corner + "\" activePane=\"" + pane)
                .append("\" state=\"frozen\"/><selection pane=\"" + pane + "\"/></sheetView></sheetViews>")
                .toString();
    }

    private static String columns(Sheet sheet) {
        var xml = new StringBuilder("<cols>");
        for (int i = 0; i < sheet.widths().size(); i++) {
            xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + Math.min(WIDEST, sheet.widths().get(i)) + "\" customWidth=\"1\"/>");
        }
        return xml.append("</cols>").toString();
    }

    private static String guard(Sheet sheet) {
        return sheet.guarded()
                ? "<sheetProtection sheet=\"1\" objects=\"0\" scenarios=\"0\" formatCells=\"0\" formatColumns=\"0\""
                        + " formatRows=\"0\" autoFilter=\"0\"/>"
                : "";
    }

    private static String filter(Sheet sheet) {
        int last = sheet.rows().size() - 1;
        return sheet.isTable() && last > sheet.headings()
                ? "<autoFilter ref=\""
                        + new Area(sheet.headings(), 0, last, sheet.widths().size() - 1).name()
                        + "\"/>"
                : "";
    }

    private static String shades(Sheet sheet) {
        var xml = new StringBuilder();
        int priority = 1;
        for (Sheet.Shade shade : sheet.shades()) {
            xml.append(
                    "<conditionalFormatting sqref=\"" + shade.area().name() + "\"><cfRule type=\"expression\" dxfId=\""
                            + shade.tone().ordinal() + "\" priority=\"" + priority++ + "\"><formula>"
                            + SheetXml.escaped(shade.formula()) + "</formula></cfRule></conditionalFormatting>");
        }
        return xml.toString();
    }

    /** Cells with the same values share one list. */
    private String dropDowns(Sheet sheet) {
        if (sheet.dropDowns().isEmpty()) {
            return "";
        }
        Map<List<String>, String> areas = sheet.dropDowns().stream()
                .collect(Collectors.groupingBy(
                        Sheet.DropDown::options,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(one -> one.area().name(), Collectors.joining(" "))));
        var xml = new StringBuilder("<dataValidations count=\"" + areas.size() + "\">");
        areas.forEach((options, area) -> xml.append("<dataValidation type=\"list\" allowBlank=\"1\""
                + " showInputMessage=\"1\" showErrorMessage=\"1\" sqref=\"" + area + "\"><formula1>"
                + SheetXml.escaped(lists.apply(options)) + "</formula1></dataValidation>"));
        return xml.append("</dataValidations>").toString();
    }

    private String page(Sheet sheet) {
        return "<pageSetup paperSize=\"" + (paper == Paper.A4 ? 9 : 1) + "\" fitToWidth=\""
                + (1 + sheet.width() / MOST_ON_A_PAGE) + "\" fitToHeight=\"0\"" + " orientation=\""
                + (sheet.width() > UPRIGHT ? "landscape" : "portrait") + "\"/>";
    }

    private String furniture(Sheet sheet) {
        PageWords words = PageWords.of(workbook.language());
        String left = workbook.footer().isBlank() ? sheet.name() : workbook.footer();
        return "<headerFooter><oddHeader>"
                + SheetXml.escaped("&L" + plain(workbook.title()) + "&R" + plain(sheet.name()))
                + "</oddHeader><oddFooter>"
                + SheetXml.escaped(
                        "&L" + plain(left) + "&R" + plain(words.before()) + "&P" + plain(words.between()) + "&N")
                + "</oddFooter></headerFooter>";
    }

    /** Excel takes 255 signs for a header and reads codes after an ampersand. */
    private static String plain(String words) {
        String shorter = words.length() <= FURNITURE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, FURNITURE))) + "…";
        return shorter.replace("&", "&&");
    }
}
