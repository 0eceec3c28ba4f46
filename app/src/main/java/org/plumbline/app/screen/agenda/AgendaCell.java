package org.plumbline.app.screen.agenda;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.WrappingCell;

/** A step in the list, under its day where one begins; can be dragged. */
final class AgendaCell extends WrappingCell<AgendaRow> {
    private static final String DAY = "agenda-day";

    private final Label day = Nodes.label("", Css.STRONG, DAY);
    private final Label sign = Nodes.label("", Css.STRONG);
    private final Label title = Nodes.reading("");
    private final Label about = Nodes.reading("", Css.HINT);
    private final Label state = Nodes.reading("", Css.HINT);
    private final VBox box;

    AgendaCell(RowDrag<AgendaRow> drag) {
        sign.setMinWidth(USE_PREF_SIZE);
        day.managedProperty().bind(day.visibleProperty());
        state.managedProperty().bind(state.visibleProperty());
        var line = new HBox(8, sign, Nodes.grow(new VBox(2, title, about, state)));
        line.setAlignment(Pos.TOP_LEFT);
        box = new VBox(day, line);
        drag.follow(this);
    }

    @Override
    protected void updateItem(AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        day.setText(row.dayHead());
        day.setVisible(!row.dayHead().isEmpty());
        sign.setText(row.sign());
        title.setText(row.number() + ". " + row.title());
        about.setText(row.about());
        state.setText(row.state());
        state.setVisible(!row.state().isEmpty());
        state.getStyleClass().remove(Css.WARNING);
        if (row.over()) {
            state.getStyleClass().add(Css.WARNING);
        }
        setAccessibleText(
                String.join(", ", row.number() + ". " + row.title(), row.about(), row.state(), row.dayHead()));
        setGraphic(box);
    }
}
