package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Note;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;

/** The part of the guide that may lie open before the candidate: it names no competency and defines none. */
final class InterviewScript {
    private final Basis basis;
    private final List<Block> blocks = new ArrayList<>();

    InterviewScript(Basis basis) {
        this.basis = basis;
    }

    List<Block> blocks() {
        beginning();
        reminders();
        introduction();
        questions();
        conclusion();
        return blocks;
    }

    private void beginning() {
        blocks.addAll(Title.blocks(
                basis, say("guide.title", basis.interviewNumber(), basis.positionTitle()), say("guide.kind")));
        var fields = new ArrayList<>(Title.candidate(basis));
        fields.add(new Field(say("grade"), basis.gradeName()));
        fields.add(interviewers());
        fields.add(RaterFields.hrSpecialist(basis));
        fields.add(Field.toWrite(say("hr.address")));
        fields.add(Field.toWrite(say("interview.date")));
        blocks.add(new FieldGrid(fields));
        blocks.add(Title.standing(basis));
        blocks.add(new Heading(2, say("guide.instructions")));
        String example = say(
                "guide.fileName", basis.candidateCode().orElse(say("guide.fileName.example")), basis.interviewNumber());
        blocks.add(NumberedList.of(list("guide.instructions", example)));
    }

    /** Those who rate the candidate; to be written by hand where it is not said whom it is for. */
    private Field interviewers() {
        return basis.candidate().isEmpty() || basis.round().isEmpty()
                ? Field.toWrite(say("interviewers"))
                : new Field(
                        say("interviewers"),
                        Consensus.of(basis).raters().stream()
                                .map(PanelMember::name)
                                .collect(Collectors.joining(", ")));
    }

    private void reminders() {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("guide.reminders")));
        blocks.add(BulletList.of(InterviewWords.reminders()));
        var asked = new ArrayList<Text>();
        asked.add(Text.strong(say("guide.asked")));
        List<String> questions = list("guide.asked.q");
        List<String> answers = list("guide.asked.a");
        for (int i = 0; i < questions.size(); i++) {
            asked.add(Text.label(say("guide.asked.question")).then(questions.get(i)));
            asked.add(Text.label(say("guide.asked.answer")).then(answers.get(i)));
        }
        blocks.add(new Note(asked));
    }

    private void introduction() {
        blocks.add(new Heading(2, say("guide.introduction")));
        blocks.add(Paragraph.introducing(Text.of(say("guide.introduction.lead"))));
        blocks.add(BulletList.of(InterviewWords.introduction(
                basis.words().position().agency(),
                String.valueOf(basis.interviewNumber()),
                basis.positionTitle(),
                basis.words().questions())));
        blocks.add(new Heading(2, say("guide.told")));
        blocks.add(BulletList.of(list("guide.told")));
    }

    private void questions() {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("guide.questions")));
        List<Question> questions = basis.words().questions();
        if (questions.isEmpty()) {
            blocks.add(Paragraph.of(say("guide.noQuestions")));
        }
        for (int i = 0; i < questions.size(); i++) {
            question(i + 1, questions.get(i), i == questions.size() - 1);
        }
    }

    /** One question a page, so that there is room to write and nobody turns pages while listening. */
    private void question(int number, Question question, boolean isLast) {
        if (number > 1) {
            blocks.add(new PageBreak());
        }
        blocks.add(new Heading(3, say("guide.question", number)));
        blocks.add(Paragraph.introducing(lead(question)));
        if (question.minutes() > 0) {
            blocks.add(Paragraph.introducing(Text.label(say("guide.question.minutes", question.minutes()))));
        }
        prompts(say("guide.followUps"), question.followUps());
        List<String> probes = InterviewWords.probes(question);
        prompts(say("guide.probes"), probes);
        blocks.add(Paragraph.introducing(Text.label(say("guide.transcript"))));
        blocks.add(new WriteLines(say("lines.transcript", number), RoomToWrite.lines(question, probes, isLast)));
    }

    static Text lead(Question question) {
        return question.lead().isBlank()
                ? Text.label(say("guide.question.noWords"))
                : Text.EMPTY.then(question.lead(), Role.STRONG);
    }

    private void prompts(String heading, List<String> prompts) {
        if (!prompts.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(heading)));
            blocks.add(BulletList.of(prompts));
        }
    }

    private void conclusion() {
        blocks.add(new Heading(2, say("guide.conclusion")));
        blocks.add(Paragraph.introducing(Text.of(say("guide.conclusion.lead"))));
        blocks.add(Note.of(InterviewWords.conclusion()));
    }
}
