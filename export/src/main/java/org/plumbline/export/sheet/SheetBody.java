package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetRow;

/** The rows of a sheet as XML, and the links that were found in them. */
final class SheetBody {
    private final SheetLooks looks;
    private final SharedWords shared;
    private final LongTexts longTexts;
    private final Map<String, String> names;
    private final List<String> links = new ArrayList<>();

    /**
     * @param names what the file calls each sheet
     */
    SheetBody(SheetLooks looks, SharedWords shared, LongTexts longTexts, Map<String, String> names) {
        this.looks = looks;
        this.shared = shared;
        this.longTexts = longTexts;
        this.names = names;
    }

    String xml(Sheet sheet) {
        var xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(sheet, row, xml);
        }
        return xml.append("</sheetData>").toString();
    }

    private void row(Sheet sheet, int number, StringBuilder xml) {
        SheetRow row = sheet.rows().get(number);
        xml.append("<row r=\"")
                .append(number + 1)
                .append("\" ht=\"")
                .append(RowHeight.of(row, sheet.widths()))
                .append(row.lines() > 0 ? "\" customHeight=\"1\">" : "\">");
        for (int column = 0; column < row.entries().size(); column++) {
            String reference = Area.letters(column) + (number + 1);
            Entry entry = row.entries().get(column);
            xml.append("<c r=\"").append(reference).append("\" s=\"").append(looks.of(entry, sheet.isTable()));
            if (entry instanceof Entry.Words words) {
                words(longTexts.inCell(words.words(), names.get(sheet.name()), number, column), xml);
            } else if (entry instanceof Entry.Link link) {
                words(link.words(), xml);
                link(reference, link);
            } else if (entry instanceof Entry.Amount amount) {
                xml.append("\"><v>").append(number(amount.value())).append("</v></c>");
            } else if (entry instanceof Entry.Formula formula) {
                formula(formula, xml);
            } else {
                xml.append("\"/>");
            }
        }
        xml.append("</row>");
    }

    private void words(String words, StringBuilder xml) {
        xml.append("\" t=\"s\"><v>").append(shared.number(words)).append("</v></c>");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static void formula(Entry.Formula formula, StringBuilder xml) {
        boolean number = formula.shown().matches("-?\\d{1,15}(\\.\\d{1,15})?");
        xml.append(number ? "\"><f>" : "\" t=\"str\"><f>")
                .append(SheetXml.escaped(formula.formula()))
                .append("</f><v>")
                .append(number ? formula.shown() : SheetXml.cell(formula.shown()))
                .append("</v></c>");
    }

    private void link(String reference, Entry.Link link) {
        String target = SheetNames.quoted(names.getOrDefault(link.sheet(), link.sheet())) + "!A1";
        links.add("<hyperlink ref=\"" + reference + "\" location=\"" + SheetXml.escaped(target) + "\" display=\""
                + SheetXml.escaped(link.words()) + "\"/>");
    }

    String links() {
        return links.isEmpty() ? "" : "<hyperlinks>" + String.join("", links) + "</hyperlinks>";
    }
}
