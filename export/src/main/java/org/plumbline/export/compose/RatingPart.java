package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Note;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;

/** The part of the guide for interviewers only: good responses, and the levels after the last question about them. */
final class RatingPart {
    private static final int ANALYSIS_LINES = 10;

    private final Basis basis;
    private final List<Block> blocks = new ArrayList<>();

    RatingPart(Basis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("rating.title")));
        blocks.add(Note.of(say("rating.only")));
        overview();
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("rating.ratings")));
        blocks.add(Paragraph.of(say("rating.lead")));
        List<Question> questions = basis.words().questions();
        for (int i = 0; i < questions.size(); i++) {
            question(i + 1, questions.get(i));
        }
        unasked();
        blocks.add(new Heading(2, say("rating.analysis")));
        blocks.add(Paragraph.introducing(Text.of(say("rating.analysis.lead"))));
        blocks.add(new WriteLines(say("lines.analysis"), ANALYSIS_LINES));
        blocks.add(Paragraph.introducing(Text.label(say("rating.held"))));
        blocks.add(new ChoiceList(list("rating.held").stream().map(Choice::open).toList()));
        blocks.add(new Signature(say("rating.signature"), say("date")));
        return blocks;
    }

    /** What the interview is about, what is required of it, and which questions ask for it. */
    private void overview() {
        List<SelectedCompetency> competencies = basis.words().competencies();
        if (competencies.isEmpty()) {
            blocks.add(Paragraph.of(say("scorecard.none")));
            return;
        }
        blocks.add(Paragraph.introducing(Text.of(say("rating.overview.lead"))));
        blocks.add(new Table(
                say("rating.overview"),
                List.of(
                        new Column(say("rating.overview.competency"), 45),
                        new Column(say("rating.overview.required"), 30),
                        new Column(say("rating.overview.questions"), 25)),
                competencies.stream().map(this::overview).toList()));
    }

    private Row overview(SelectedCompetency selected) {
        String numbers = basis.questionNumbers(selected.id()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Row.of(
                Cell.of(selected.name()),
                Cell.of(basis.required(selected.id())
                        .map(level -> Text.required(
                                basis.scaleOf(selected).level(level).name()))
                        .orElse(Text.of(say("notYetRequired")))),
                Cell.of(numbers.isEmpty() ? say("summary.standings.none") : numbers));
    }

    private void question(int number, Question question) {
        blocks.add(new Heading(3, say("rating.question", number)));
        blocks.add(Paragraph.introducing(InterviewScript.lead(question)));
        if (question.goodResponses().isEmpty()) {
            blocks.add(Paragraph.of(Text.label(say("rating.noGood"))));
        }
        points("rating.good", question.goodResponses());
        points("rating.goodFollowUp", question.goodFollowUpResponses());
        List<SelectedCompetency> settledHere = competencies(question).stream()
                .filter(selected -> lastAsked(selected.id()) == number)
                .toList();
        String later = competencies(question).stream()
                .filter(selected -> !settledHere.contains(selected))
                .map(SelectedCompetency::name)
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            blocks.add(Paragraph.of(Text.label(say("rating.tells", later))));
        }
        settledHere.forEach(this::competency);
    }

    private void points(String key, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say(key))));
            blocks.add(BulletList.of(points));
        }
    }

    private List<SelectedCompetency> competencies(Question question) {
        return basis.words().competencies().stream()
                .filter(selected -> question.covers(selected.id()))
                .toList();
    }

    private int lastAsked(CompetencyId competency) {
        List<Integer> numbers = basis.questionNumbers(competency);
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    private void unasked() {
        List<SelectedCompetency> left = basis.words().competencies().stream()
                .filter(selected -> lastAsked(selected.id()) == 0)
                .toList();
        if (!left.isEmpty()) {
            blocks.add(new Heading(2, say("rating.unasked")));
            left.forEach(this::competency);
        }
    }

    private void competency(SelectedCompetency selected) {
        blocks.add(new Heading(3, say("rating.competency", selected.name())));
        blocks.addAll(Definition.of(selected));
        List<Integer> numbers = basis.questionNumbers(selected.id());
        if (numbers.size() != 1) {
            blocks.add(Paragraph.introducing(Text.label(Definition.askedIn(numbers))));
        }
        blocks.addAll(new LevelLadder(basis, selected, Optional.empty()).blocks());
    }
}
