package org.plumbline.export;

import java.util.List;
import java.util.Optional;
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
import org.plumbline.export.doc.Shape;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;

/** A merged document with numbered headings in which every kind of block stands. */
public final class EveryBlock {
    public static final String PICTURE = "Three dots rise from the left to the right.";

    private static final List<String> ANSWERS = List.of("Meets the level", "Does not meet it");

    private EveryBlock() {}

    public static Document document(String language) {
        var title = new Heading(1, "Case file");
        var first = new Heading(1, "Panel report");
        var results = new Heading(2, "Results");
        var spread = new Heading(3, "Spread");
        var second = new Heading(1, "Interview guide");
        return new Document(
                "Case file",
                "Everything on one round",
                language,
                "Cover",
                true,
                List.of(
                        title,
                        new Contents(List.of(first, results, spread, second)),
                        new NewPart("Panel report · Round 1"),
                        first,
                        Paragraph.introducing(Text.label("What was found")),
                        Paragraph.of(
                                Text.of("Running words, ").then("strong words").then(" and more.")),
                        results,
                        table(),
                        Note.of("A remark beside the run of things."),
                        spread,
                        figure(),
                        new PageBreak(),
                        new Heading(2, "On a new page"),
                        BulletList.of(List.of("one", "two")),
                        NumberedList.of(List.of("first", "second")),
                        new NewPart("Interview guide · C-01"),
                        second,
                        new FieldGrid(List.of(new Field("Vacancy", "V-1"), Field.toWrite("Interviewer"))),
                        new ChoiceList(List.of(Choice.open("Yes"), Choice.open("No"))),
                        new Pick("Outcome", ANSWERS, Optional.of("Meets the level")),
                        new Pick("Second outcome", ANSWERS, Optional.empty()),
                        new WriteLines("Notes on the answer", 5),
                        new Signature("Interviewer", "Date")));
    }

    private static Table table() {
        var columns = List.of(
                new Column("Competency", 3),
                Column.numbers("Rating", 1),
                new Column("Outcome", 2),
                new Column("Notes", 3));
        return new Table(
                "Ratings of one candidate",
                columns,
                List.of(
                        Row.of(
                                Cell.of("Planning"),
                                Cell.of("4"),
                                Cell.of(new Pick("Outcome of Planning", ANSWERS, Optional.of("Meets the level"))),
                                Cell.toWrite("Notes on Planning", 3)),
                        Row.of(
                                Cell.of("Writing"),
                                Cell.of("12.5"),
                                Cell.of(new Pick("Outcome of Writing", ANSWERS, Optional.empty())),
                                Cell.box("Writing, seen", true))));
    }

    /** A drawing that is wider than any paper. */
    private static Figure figure() {
        return new Figure(
                PICTURE,
                700,
                120,
                List.of(
                        new Shape.Bar(0, 0, 700, 100, 240),
                        new Shape.Line(0, 100, 700, 100, 1, 0),
                        new Shape.Dot(100, 80, 5, true, 60),
                        new Shape.Dot(350, 50, 5, false, 60),
                        new Shape.Dot(600, 20, 5, true, 0),
                        new Shape.Letters("low", 100, 116, 9, Shape.Side.BEGINNING, 0),
                        new Shape.Letters("middle", 350, 116, 9, Shape.Side.MIDDLE, 0),
                        new Shape.Letters("high", 600, 116, 9, Shape.Side.END, 89)));
    }
}
