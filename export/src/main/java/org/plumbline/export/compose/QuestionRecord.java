package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;

/** Where the questions of an interview come from and how they did when they were tried (domain notes §2.10). */
final class QuestionRecord {
    private final Basis basis;

    QuestionRecord(Basis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        List<Question> questions = basis.words().questions();
        if (questions.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < questions.size(); i++) {
            rows.add(row(i + 1, questions.get(i)));
        }
        return List.of(
                new PageBreak(),
                new Heading(2, say("guide.record")),
                Paragraph.introducing(Text.of(say("guide.record.lead"))),
                new Table(
                        say("guide.record"),
                        List.of(
                                new Column(say("guide.record.question"), 10),
                                new Column(say("guide.record.type"), 22),
                                new Column(say("guide.record.about"), 24),
                                new Column(say("guide.record.minutes"), 12),
                                new Column(say("guide.record.author"), 14),
                                new Column(say("guide.record.tried"), 28)),
                        rows),
                Paragraph.of(Text.label(say("guide.record.end"))));
    }

    private Row row(int number, Question question) {
        return Row.of(
                Cell.of(String.valueOf(number)),
                Cell.of(say("question.type." + question.type()) + ", " + say("question.reach." + question.reach())),
                about(question),
                Cell.of(minutes(question.minutes())),
                Cell.of(or(question.authorGroup())),
                tried(question));
    }

    private Cell about(Question question) {
        return Cell.of(or(String.join(
                ", ",
                basis.words().competencies().stream()
                        .filter(selected -> question.covers(selected.id()))
                        .map(SelectedCompetency::name)
                        .toList())));
    }

    private static Cell tried(Question question) {
        return question.pilots().isEmpty()
                ? Cell.of(say("guide.record.notTried"))
                : new Cell(List.of(new BulletList(
                        question.pilots().stream().map(QuestionRecord::pilot).toList())));
    }

    private static Text pilot(Pilot pilot) {
        return Text.of(Title.joined(
                " · ", or(pilot.testedBy()), say("guide.record.took", minutes(pilot.minutes())), pilot.notes()));
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? say("guide.record.none") : String.valueOf(minutes);
    }

    private static String or(String words) {
        return words.isBlank() ? say("guide.record.none") : words;
    }
}
