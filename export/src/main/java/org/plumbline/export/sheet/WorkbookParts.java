package org.plumbline.export.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;

/** The parts of an Excel file beside its sheets. */
final class WorkbookParts {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Workbook workbook;
    private final List<Sheet> sheets;
    private final Map<String, String> names;
    private final int visible;

    /**
     * @param names what the file calls each sheet
     * @param visible how many of the sheets are seen; the others only hold lists
     */
    WorkbookParts(Workbook workbook, List<Sheet> sheets, Map<String, String> names, int visible) {
        this.workbook = workbook;
        this.sheets = sheets;
        this.names = names;
        this.visible = visible;
    }

    String contentTypes() {
        var xml = new StringBuilder(SheetXml.START)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        part(xml, "workbook.xml", "sheet.main+xml");
        part(xml, "styles.xml", "styles+xml");
        part(xml, "sharedStrings.xml", "sharedStrings+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            part(xml, "worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void part(StringBuilder xml, String name, String kind) {
        xml.append("<Override PartName=\"/xl/" + name + "\" ContentType=\"" + KIND + kind + "\"/>");
    }

    String relations() {
        var xml = new StringBuilder(SheetXml.START)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int number = 1;
        for (; number <= sheets.size(); number++) {
            relation(xml, number, "worksheet", "worksheets/sheet" + number + ".xml");
        }
        relation(xml, number, "styles", "styles.xml");
        relation(xml, number + 1, "sharedStrings", "sharedStrings.xml");
        return xml.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder xml, int number, String kind, String target) {
        xml.append("<Relationship Id=\"rId" + number + "\" Type=\"" + SheetXml.OFFICE + "/" + kind + "\" Target=\""
                + target + "\"/>");
    }

    String workbook() {
        var xml = new StringBuilder(SheetXml.START)
                .append("<workbook xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.OFFICE + "\">"
                        + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"" + SheetXml.escaped(fileName(i - 1)) + "\" sheetId=\"" + i + "\""
                    + (i > visible ? " state=\"hidden\"" : "") + " r:id=\"rId" + i + "\"/>");
        }
        xml.append("</sheets>").append(definedNames());
        return xml.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String fileName(int sheet) {
        return names.get(sheets.get(sheet).name());
    }

    /** Excel wants them in the order of the alphabet, its own ones first. */
    private String definedNames() {
        var xml = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (sheet.isTable()) {
                int row = sheet.headings() + 1;
                String here = SheetXml.escaped(SheetNames.quoted(fileName(i)));
                xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">"
                        + (sheet.widths().size() > 2 ? here + "!$A:$A," : "") + here + "!$" + row + ":$" + row
                        + "</definedName>");
            }
        }
        workbook.names().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .forEach(named -> xml.append("<definedName name=\"" + named.name() + "\">"
                        + SheetXml.escaped(SheetNames.quoted(names.get(named.sheet()))) + "!" + named.cell()
                        + "</definedName>"));
        return xml.isEmpty() ? "" : "<definedNames>" + xml + "</definedNames>";
    }

    String properties(Instant created) {
        return SheetXml.START + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + element("dc:title", workbook.title())
                + element("dc:subject", workbook.subject())
                + element("dc:creator", "Plumbline")
                + element("dc:language", workbook.language())
                + moment("created", created)
                + moment("modified", created)
                + "</cp:coreProperties>";
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + SheetXml.escaped(words) + "</" + name + ">";
    }

    private static String moment(String name, Instant when) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + when + "</dcterms:" + name + ">";
    }
}
