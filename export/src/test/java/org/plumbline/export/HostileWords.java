package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Note;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** Words that break careless programs, in every kind of block. */
public final class HostileWords {
    public static final String CONTROLS = "bell\u0007 tab\u000B escape\u001B end\u0000 c1\u0086 half\uD800 not\uFFFE";
    public static final String OVERRIDE = "invoice\u202Efdp.exe";
    public static final String ARABIC = "محمد علي";
    public static final String HEBREW = "שלום עולם";
    public static final String CHINESE = "李小龙";
    public static final String EMOJI = "well done \uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB";
    public static final String UNKNOWN_SCRIPT = "\uD80C\uDC00";
    public static final String MARKUP = "a < b && c > \"d\" ]]> <w:p/> {title} ${x} %s";
    public static final String LONG_WORD = "x".repeat(400);
    public static final List<String> ALL = List.of(
            CONTROLS,
            OVERRIDE,
            ARABIC,
            HEBREW,
            CHINESE,
            EMOJI,
            UNKNOWN_SCRIPT,
            MARKUP,
            LONG_WORD,
            "e\u0301 o\u0308 combined",
            "line one\r\nline two\rline three\ttabbed");

    private HostileWords() {}

    /** A text of so many words, each with its number. */
    public static String words(int count) {
        var words = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            words.append(i == 1 ? "" : " ").append("word").append(i);
        }
        return words.toString();
    }

    public static Document document() {
        var blocks = new ArrayList<org.plumbline.export.doc.Block>();
        blocks.add(new Heading(1, CONTROLS + ARABIC));
        for (String words : ALL) {
            blocks.add(new Heading(2, words));
            blocks.add(Paragraph.of(words));
            blocks.add(Note.of(words));
            blocks.add(new FieldGrid(List.of(new Field(words, words), Field.toWrite(words))));
            blocks.add(BulletList.of(List.of(words)));
            blocks.add(NumberedList.of(List.of(words)));
            blocks.add(new ChoiceList(List.of(new Choice(words, Text.required(words), true))));
            blocks.add(new WriteLines(words, 2));
            blocks.add(table(words, words));
            blocks.add(new Signature(words, words));
        }
        blocks.add(Paragraph.of(words(3000)));
        blocks.add(table("A row taller than a page", words(3000)));
        blocks.add(Paragraph.of("The end."));
        return new Document(MARKUP, CONTROLS, "en-US", ARABIC + MARKUP + LONG_WORD, blocks);
    }

    /** Thirty rows, the second of which holds the words. */
    public static Table table(String caption, String words) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 30; i++) {
            rows.add(new Row(
                    List.of(Cell.box("box " + i, i == 2), Cell.of("Row " + i), Cell.of(i == 2 ? words : "plain")),
                    i == 2));
        }
        return new Table(caption, List.of(new Column("Pick", 1), new Column("Name", 2), new Column("Words", 5)), rows);
    }
}
