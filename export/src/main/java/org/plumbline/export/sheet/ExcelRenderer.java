package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.doc.Table;

/** Any document as an Excel file: its words on the first sheet, and each of its tables on one of its own. */
public final class ExcelRenderer implements DocumentRenderer {
    private final Stationery stationery;

    public ExcelRenderer(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public Rendered render(Document document) {
        return WorkbookWriter.write(workbook(document), stationery);
    }

    static Workbook workbook(Document document) {
        var words = new SheetWords(document.language());
        String first = words.say("sheet.document");
        List<String> reserved = List.of(first, words.say("sheet.lists"), words.say("sheet.long"));
        List<String> names = SheetNames.of(wanted(document), reserved);
        var flow = new FlowSheet(first, document, names.iterator(), words);
        var sheets = new ArrayList<Sheet>();
        int tables = 0;
        for (Block block : document.blocks()) {
            block.match(flow);
            if (block instanceof Table table) {
                sheets.add(TableSheet.of(names.get(tables++), table, Locale.forLanguageTag(document.language())));
            }
        }
        sheets.add(0, flow.build());
        return new Workbook(
                document.title(),
                document.subject(),
                document.language(),
                document.footer(),
                sheets,
                List.of(),
                Optional.empty());
    }

    /** Tables are called by what they show, or by the heading that they stand under. */
    private static List<String> wanted(Document document) {
        var names = new ArrayList<String>();
        String heading = document.title();
        for (Block block : document.blocks()) {
            if (block instanceof Heading found) {
                heading = found.words();
            } else if (block instanceof Table table) {
                names.add(table.caption().isEmpty() ? heading : table.caption());
            }
        }
        return names;
    }
}
