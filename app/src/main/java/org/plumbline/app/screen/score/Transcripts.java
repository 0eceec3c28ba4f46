package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.score.ScoreViewModel.Desk;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Question;

/** The questions about a competency, each with what the candidate said. */
final class Transcripts extends VBox {
    private final ScoreViewModel model;
    private final List<Field> fields = new ArrayList<>();
    private Object laid;

    Transcripts(ScoreViewModel model) {
        super(8);
        this.model = model;
    }

    private record Field(Question question, EditableText text, TextArea area) {}

    void show(Desk desk) {
        Object what =
                List.of(desk.questions(), desk.card().candidate(), desk.card().member());
        if (!what.equals(laid)) {
            laid = what;
            fields.clear();
            getChildren().clear();
            desk.questions().forEach(question -> getChildren().add(field(question)));
        }
        fields.forEach(field -> {
            field.text().show(model.transcript(field.question().id()));
            field.area().setEditable(!desk.submitted());
        });
    }

    private Node field(Question question) {
        var text = new EditableText(words -> model.editTranscript(question.id(), words));
        var area = Nodes.area("score-transcript-" + question.id(), 2);
        area.textProperty().bindBidirectional(text);
        area.setAccessibleText(Words.of("score.transcript"));
        fields.add(new Field(question, text, area));
        return new VBox(4, Nodes.reading(Words.of("score.question", question.lead()), Css.MUTED), area);
    }
}
