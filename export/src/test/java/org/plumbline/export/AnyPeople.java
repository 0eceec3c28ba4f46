package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;

/** Names and sentences in many scripts. */
public final class AnyPeople {
    public static final String ARABIC = "محمد علي";
    public static final String HEBREW = "שלום עולם";
    public static final String VIETNAMESE = "Nguye\u0302\u0303n Va\u0306n An";

    public static final List<String> SHIPPED =
            List.of("Łukasz Żółć", VIETNAMESE, "Ελένη", "Дмитрий", ARABIC, HEBREW, "اَلسَّلَامُ عَلَيْكُم", "لا إله");

    public static final List<String> ASIAN = List.of("李小龙", "日本語、テスト。", "한국어");

    private static final String ARABIC_SENTENCE =
            "يعرف المرشح كيف يخطط العمل (مثال: 3 خطوات) ويشرح النتائج لفريق Network Planner في عام 2026، ثم يكتب تقريرا قصيرا عن كل خطوة.";

    private AnyPeople() {}

    public static Document shipped() {
        return document(SHIPPED);
    }

    public static Document asian() {
        return document(ASIAN);
    }

    private static Document document(List<String> names) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, names.get(0)));
        for (String name : names) {
            blocks.add(new Heading(2, name));
            blocks.add(Paragraph.of(Text.of("Candidate ").then(name).then(" answered (well), asked " + name + ".")));
            blocks.add(Paragraph.of(name));
            blocks.add(new FieldGrid(List.of(new Field("Name", name), Field.toWrite(name))));
            blocks.add(BulletList.of(List.of(name, "of " + name)));
            blocks.add(new Table(
                    name,
                    List.of(new Column(name, 2), Column.numbers("Rating", 1)),
                    List.of(Row.of(Cell.of(name), Cell.of("4")))));
            blocks.add(new Signature(name, "Date"));
        }
        blocks.add(Paragraph.of(ARABIC_SENTENCE));
        blocks.add(Paragraph.of((names.get(0) + " ").repeat(60).strip()));
        return new Document(names.get(0), "People", "en-US", names.get(0), blocks);
    }
}
