package org.plumbline.export.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads Excel workbooks sheet by sheet without keeping them in memory: every cell as Excel shows it. */
public final class ExcelReader {
    /** The same limits as for Word files, which are set once for the whole program. */
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    private static final long SMALL_PART = 2L * 1024 * 1024;

    static {
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private ExcelReader() {}

    /**
     * The sheets that have words in them.
     *
     * @param name the file's name without its folder, as messages show it
     */
    public static List<SourceTable> read(String name, byte[] bytes) {
        UnpackedSize.requireModest(name, bytes, "Excel");
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            List<SourceTable> sheets = sheets(name, Digests.of(bytes), file);
            if (sheets.isEmpty()) {
                throw new FileProblem(
                        name + " has no words in any cell. Choose the workbook that has the competencies.");
            }
            return sheets;
        } catch (FileProblem e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new FileProblem(
                    name + " is not an Excel workbook that can be read. Open it in Excel and save it again as .xlsx.",
                    e);
        }
    }

    private static List<SourceTable> sheets(String name, String digest, OPCPackage file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new ReadOnlySharedStringsTable(file, false);
        var reader = new XSSFReader(file);
        StylesTable styles = reader.getStylesTable();
        var tables = new ArrayList<SourceTable>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                var cells = new SheetCells(sheets.getSheetName());
                var handler = new XSSFSheetXMLHandler(
                        styles, sheets.getSheetComments(), strings, cells, new DataFormatter(Locale.US), false);
                parse(sheet, handler, cells);
                SourceTable table = cells.table(name, digest);
                if (!table.rows().isEmpty()) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** POI's reader refuses document types and entities. */
    private static void parse(InputStream sheet, XSSFSheetXMLHandler handler, SheetCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        var filter = new XMLFilterImpl(xml) {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes)
                    throws SAXException {
                if (local.equals("mergeCell") && attributes.getValue("ref") != null) {
                    cells.merge(attributes.getValue("ref"));
                }
                super.startElement(uri, local, qualified, attributes);
            }
        };
        filter.setContentHandler(handler);
        filter.parse(new InputSource(sheet));
    }
}
