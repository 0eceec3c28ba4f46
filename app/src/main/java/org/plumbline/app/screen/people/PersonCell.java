package org.plumbline.app.screen.people;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** Somebody in the list, with a box for each day that they were there; can be dragged. */
final class PersonCell extends WrappingCell<PersonRow> {
    private final PeopleViewModel model;
    private final Label name = Nodes.reading("", Css.STRONG);
    private final Label about = Nodes.reading("", Css.HINT);
    private final Label note = Nodes.reading("", Css.HINT, Css.WARNING);
    private final FlowPane days = Nodes.styled(new FlowPane(), Css.TOOLS);
    private final VBox box = new VBox(2, name, about, note, days);

    PersonCell(PeopleViewModel model, RowDrag<PersonRow> drag) {
        this.model = model;
        note.managedProperty().bind(note.visibleProperty());
        drag.follow(this);
    }

    @Override
    protected void updateItem(PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(row.name());
        about.setText(row.about());
        note.setText(row.note());
        note.setVisible(!row.note().isEmpty());
        showDays(row);
        setAccessibleText(String.join(", ", row.name(), row.about(), row.note()));
        setGraphic(box);
    }

    /** Boxes stay the same nodes while the days do, so that the keyboard stays in them. */
    private void showDays(PersonRow row) {
        while (days.getChildren().size() > row.there().size()) {
            days.getChildren().remove(days.getChildren().size() - 1);
        }
        for (int i = 0; i < row.there().size(); i++) {
            if (i == days.getChildren().size()) {
                days.getChildren().add(day(i + 1));
            }
            var there = (CheckBox) days.getChildren().get(i);
            there.setSelected(row.there().get(i));
            there.setId("people-there-" + row.id() + "-" + (i + 1));
            there.setAccessibleText(Words.of("people.there", row.name(), i + 1));
        }
    }

    private CheckBox day(int day) {
        var there = new CheckBox(Words.of("people.day", day));
        there.setMinWidth(USE_PREF_SIZE);
        there.setOnAction(event -> model.setThere(getItem().id(), day, there.isSelected()));
        return there;
    }
}
