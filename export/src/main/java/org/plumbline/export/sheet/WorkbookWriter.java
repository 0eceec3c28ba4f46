package org.plumbline.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;

/**
 * Workbooks as Excel files. The parts are written as text, in memory and without help files; the same workbook and moment
 * give the same bytes.
 */
public final class WorkbookWriter {
    /** The same in every archive, so that equal workbooks are equal files. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Workbook workbook;
    private final Stationery stationery;
    private final SheetLooks looks = new SheetLooks();
    private final SharedWords shared = new SharedWords();
    private final LongTexts longTexts;
    private final ChoiceLists lists;
    private final Map<String, String> names = new HashMap<>();

    private WorkbookWriter(Workbook workbook, Stationery stationery) {
        this.workbook = workbook;
        this.stationery = stationery;
        var words = new SheetWords(workbook.language());
        longTexts = new LongTexts(words, words.say("sheet.long"));
        lists = new ChoiceLists(words.say("sheet.lists"));
        List<String> wanted = workbook.sheets().stream().map(Sheet::name).toList();
        List<String> given = SheetNames.of(wanted, List.of(lists.name(), words.say("sheet.long")));
        for (int i = 0; i < wanted.size(); i++) {
            if (names.put(wanted.get(i), given.get(i)) != null) {
                throw new IllegalArgumentException("Two sheets are called “" + wanted.get(i) + "”");
            }
        }
    }

    public static Rendered write(Workbook workbook, Stationery stationery) {
        return new WorkbookWriter(workbook, stationery).rendered();
    }

    private Rendered rendered() {
        var part = new SheetPart(workbook, stationery.paper(), lists::reference);
        List<Sheet> sheets = new ArrayList<>(workbook.sheets());
        List<String> xml = new ArrayList<>();
        sheets.forEach(sheet -> xml.add(xml(part, sheet, xml.isEmpty())));
        if (!longTexts.isEmpty()) {
            add(longTexts.sheet(), sheets, part, xml);
        }
        int visible = sheets.size();
        if (!lists.isEmpty()) {
            add(lists.sheet(), sheets, part, xml);
        }
        var parts = new WorkbookParts(workbook, sheets, names, visible);
        var bytes = new ByteArrayOutputStream(60_000);
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", parts.contentTypes());
            put(zip, "_rels/.rels", SheetXml.resource("package-rels.xml"));
            put(zip, "docProps/core.xml", parts.properties(stationery.created().truncatedTo(ChronoUnit.SECONDS)));
            put(zip, "xl/workbook.xml", parts.workbook());
            put(zip, "xl/_rels/workbook.xml.rels", parts.relations());
            put(zip, "xl/styles.xml", looks.xml());
            put(zip, "xl/sharedStrings.xml", shared.xml());
            for (int i = 0; i < xml.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", xml.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(bytes.toByteArray(), longTexts.remarks());
    }

    private void add(Sheet sheet, List<Sheet> sheets, SheetPart part, List<String> xml) {
        names.put(sheet.name(), sheet.name());
        sheets.add(sheet);
        xml.add(xml(part, sheet, false));
    }

    private String xml(SheetPart part, Sheet sheet, boolean first) {
        return part.xml(sheet, new SheetBody(looks, shared, longTexts, names), first);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
