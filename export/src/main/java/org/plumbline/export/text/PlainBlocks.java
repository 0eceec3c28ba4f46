package org.plumbline.export.text;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
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
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** How each kind of block reads in plain text. */
final class PlainBlocks implements Block.Cases<String> {
    private static final String LINE = "________________";
    private static final String[] UNDERLINES = {"=", "-", "~"};

    private final Iterator<String> numbers;

    PlainBlocks(Document document) {
        numbers = document.numbers().iterator();
    }

    @Override
    public String heading(Heading block) {
        String words = (numbers.next() + " " + block.words()).strip();
        return words + "\n" + UNDERLINES[block.level() - 1].repeat(words.codePointCount(0, words.length()));
    }

    @Override
    public String paragraph(Paragraph block) {
        return block.text().words();
    }

    @Override
    public String bullets(BulletList block) {
        return block.items().stream().map(item -> "• " + item.words()).collect(Collectors.joining("\n"));
    }

    @Override
    public String numbered(NumberedList block) {
        var lines = new StringBuilder();
        int number = 1;
        for (Text item : block.items()) {
            lines.append(number == 1 ? "" : "\n").append(number).append(". ").append(item.words());
            number++;
        }
        return lines.toString();
    }

    @Override
    public String table(Table block) {
        String head = block.columns().stream().map(Column::heading).collect(Collectors.joining(" | "));
        return head + "\n" + block.rows().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    @Override
    public String fields(FieldGrid block) {
        return block.fields().stream().map(PlainBlocks::field).collect(Collectors.joining("\n"));
    }

    @Override
    public String choices(ChoiceList block) {
        return block.choices().stream().map(PlainBlocks::choice).collect(Collectors.joining("\n"));
    }

    @Override
    public String writeLines(WriteLines block) {
        return (LINE + "\n").repeat(block.lines() - 1) + LINE;
    }

    @Override
    public String pageBreak(PageBreak block) {
        return "";
    }

    @Override
    public String signature(Signature block) {
        return LINE + " " + block.signer() + "\n" + LINE + " " + block.dateLabel();
    }

    @Override
    public String note(Note block) {
        return block.paragraphs().stream().map(Text::words).collect(Collectors.joining("\n"));
    }

    @Override
    public String pick(Pick block) {
        return block.chosen().orElse(LINE);
    }

    @Override
    public String figure(Figure block) {
        return block.alternative();
    }

    @Override
    public String contents(Contents block) {
        return block.entries().stream()
                .map(entry -> "  ".repeat(entry.level() - 1) + entry.words())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String newPart(NewPart block) {
        return "";
    }

    private String row(Row row) {
        return row.cells().stream().map(this::cell).collect(Collectors.joining(" | "));
    }

    private String cell(Cell cell) {
        return cell.blocks().stream()
                .map(block -> block.match(this))
                .collect(Collectors.joining("\n"))
                .replace("\n", " ");
    }

    private static String field(Field field) {
        return field.label() + " " + (field.isToWrite() ? LINE : field.value());
    }

    private static String choice(Choice choice) {
        return ((choice.ticked() ? "[x] " : "[ ] ") + choice.text().words()).strip();
    }
}
