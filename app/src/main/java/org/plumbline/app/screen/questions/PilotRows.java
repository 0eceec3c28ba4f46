package org.plumbline.app.screen.questions;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Pilot;

/** How the question did on people who did not write it: who, how many minutes, what was learnt. */
final class PilotRows extends VBox {
    private final ChosenQuestion question;
    private int shown = -1;

    PilotRows(ChosenQuestion question) {
        super(8);
        this.question = question;
        setId("question-pilots");
        question.pilots().addListener((ListChangeListener<Pilot>) change -> show());
        show();
    }

    /** A row that somebody types in stays, and so does its cursor. */
    private void show() {
        List<Pilot> pilots = question.pilots();
        if (shown != pilots.size()) {
            shown = pilots.size();
            getChildren().clear();
            for (int i = 0; i < pilots.size(); i++) {
                getChildren().add(new Row(i));
            }
            getChildren()
                    .add(Nodes.button(
                            "question-add-pilot", Words.of("questions.pilot.add"), "fth-plus", question::addPilot));
        }
        for (int i = 0; i < pilots.size(); i++) {
            ((Row) getChildren().get(i)).show(pilots.get(i));
        }
    }

    private final class Row extends HBox {
        private final int index;
        private final EditableText testedBy = new EditableText(text -> typed("testedBy"));
        private final EditableText minutes = new EditableText(text -> typed("minutes"));
        private final EditableText notes = new EditableText(text -> typed("notes"));

        Row(int index) {
            super(8);
            this.index = index;
            setAlignment(Pos.BOTTOM_LEFT);
            TextField who = field("question-pilot-who-" + index, testedBy, 12);
            TextField time = field("question-pilot-minutes-" + index, minutes, 3);
            time.setTextFormatter(
                    new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
            TextField learnt = field("question-pilot-notes-" + index, notes, 16);
            Node remove = Nodes.iconButton(
                    "question-pilot-remove-" + index,
                    Words.of("questions.pilot.remove"),
                    "fth-x",
                    () -> question.removePilot(index));
            getChildren()
                    .addAll(
                            Nodes.field(Words.of("questions.pilot.who"), who),
                            Nodes.field(Words.of("questions.minutes"), time),
                            Nodes.grow(Nodes.field(Words.of("questions.pilot.notes"), learnt)),
                            remove);
        }

        private TextField field(String id, EditableText text, int columns) {
            TextField field = Nodes.id(id, new TextField());
            field.setPrefColumnCount(columns);
            field.textProperty().bindBidirectional(text);
            return field;
        }

        private void typed(String field) {
            String time = minutes.get();
            question.editPilot(
                    index, new Pilot(testedBy.get(), time.isEmpty() ? 0 : Integer.parseInt(time), notes.get()), field);
        }

        private void show(Pilot pilot) {
            testedBy.show(pilot.testedBy());
            minutes.show(pilot.minutes() == 0 ? "" : String.valueOf(pilot.minutes()));
            notes.show(pilot.notes());
        }
    }
}
