package org.plumbline.export.sheet;

import java.util.Iterator;
import java.util.List;
import org.plumbline.export.book.Area;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NewPart;
import org.plumbline.export.doc.Note;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** Everything of a document but its tables, from top to bottom: labels at the left, words at the right. */
final class FlowSheet implements Block.Cases<SheetBuilder> {
    private static final Entry NOTHING = new Entry.Empty(Style.TITLE);
    private static final int LABELS = 42;
    private static final int WORDS = 80;
    private static final int SIGNATURE_LINES = 2;

    private final SheetBuilder sheet;
    private final Iterator<String> numbers;
    private final Iterator<String> tables;
    private final SheetWords words;

    /**
     * @param tables the names of the sheets that its tables become, in their order
     */
    FlowSheet(String name, Document document, Iterator<String> tables, SheetWords words) {
        sheet = new SheetBuilder(name).widths(LABELS, WORDS);
        numbers = document.numbers().iterator();
        this.tables = tables;
        this.words = words;
    }

    Sheet build() {
        return sheet.build();
    }

    private SheetBuilder line(String said, Style style) {
        return sheet.row(NOTHING, Entry.of(said, style));
    }

    @Override
    public SheetBuilder heading(Heading block) {
        String said = (numbers.next() + " " + block.words()).strip();
        if (block.level() > 1) {
            sheet.row();
        }
        Style[] styles = {Style.TITLE, Style.SECTION, Style.SUBSECTION};
        return sheet.row(Entry.of(said, styles[block.level() - 1]));
    }

    @Override
    public SheetBuilder paragraph(Paragraph block) {
        return words(block.text(), "");
    }

    /** What stands above the title begins where the title does. */
    private SheetBuilder words(Text text, String mark) {
        if (sheet.next() == 0) {
            return sheet.row(Entry.of(text.words(), CellWords.style(text)));
        }
        return sheet.row(NOTHING, Entry.of(mark + text.words(), CellWords.style(text)));
    }

    @Override
    public SheetBuilder bullets(BulletList block) {
        block.items().forEach(item -> words(item, "• "));
        return sheet;
    }

    @Override
    public SheetBuilder numbered(NumberedList block) {
        for (int i = 0; i < block.items().size(); i++) {
            words(block.items().get(i), (i + 1) + ". ");
        }
        return sheet;
    }

    @Override
    public SheetBuilder table(Table block) {
        String name = tables.next();
        return sheet.row(NOTHING, new Entry.Link(words.say("sheet.see", name), name, Style.PLAIN));
    }

    @Override
    public SheetBuilder fields(FieldGrid block) {
        for (Field field : block.fields()) {
            Style style = field.isToWrite() ? Style.TO_FILL_IN : Style.PLAIN;
            sheet.row(Entry.of(field.label(), Style.LABEL), Entry.of(field.value(), style));
        }
        return sheet;
    }

    @Override
    public SheetBuilder choices(ChoiceList block) {
        for (Choice choice : block.choices()) {
            sheet.dropDown(Area.cell(sheet.next(), 1), CellWords.boxes(choice));
            sheet.row(NOTHING, Entry.of(CellWords.box(choice), Style.TO_FILL_IN));
        }
        return sheet;
    }

    @Override
    public SheetBuilder writeLines(WriteLines block) {
        return sheet.row(new SheetRow(
                List.of(Entry.of(block.about(), Style.LABEL), new Entry.Empty(Style.TO_FILL_IN)), block.lines()));
    }

    @Override
    public SheetBuilder pageBreak(PageBreak block) {
        return sheet;
    }

    @Override
    public SheetBuilder signature(Signature block) {
        var line = new Entry.Empty(Style.TO_FILL_IN);
        sheet.row(new SheetRow(List.of(Entry.of(block.signer(), Style.LABEL), line), SIGNATURE_LINES));
        return sheet.row(Entry.of(block.dateLabel(), Style.LABEL), line);
    }

    @Override
    public SheetBuilder note(Note block) {
        block.paragraphs().forEach(text -> line(text.words(), Style.NOTE));
        return sheet;
    }

    @Override
    public SheetBuilder pick(Pick block) {
        sheet.dropDown(Area.cell(sheet.next(), 1), block.options());
        return sheet.row(
                Entry.of(block.name(), Style.LABEL), Entry.of(block.chosen().orElse(""), Style.TO_FILL_IN));
    }

    @Override
    public SheetBuilder figure(Figure block) {
        return line(block.alternative(), Style.NOTE);
    }

    @Override
    public SheetBuilder contents(Contents block) {
        block.entries().forEach(entry -> words(Text.of("  ".repeat(entry.level() - 1) + entry.words()), ""));
        return sheet;
    }

    @Override
    public SheetBuilder newPart(NewPart block) {
        return sheet.row();
    }
}
