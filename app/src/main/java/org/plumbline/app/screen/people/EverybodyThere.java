package org.plumbline.app.screen.people;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A box for each day that marks everybody at once, with how many were there. */
final class EverybodyThere extends FlowPane {
    private final PeopleViewModel model;

    EverybodyThere(PeopleViewModel model) {
        this.model = model;
        getStyleClass().add(Css.TOOLS);
        managedProperty().bind(visibleProperty());
        model.rows().addListener((ListChangeListener<PersonRow>) change -> show());
        show();
    }

    private void show() {
        setVisible(!model.rows().isEmpty());
        int days = model.rows().isEmpty() ? 0 : model.days();
        if (getChildren().size() != days + 1) {
            getChildren().setAll(Nodes.label(Words.of("people.everybody"), Css.MUTED));
            for (int day = 1; day <= days; day++) {
                getChildren().add(box(day));
            }
        }
        for (int day = 1; day <= days; day++) {
            var box = (CheckBox) getChildren().get(day);
            int count = model.countThere(day);
            int all = model.countPresent();
            box.setText(Words.of("people.dayCount", day, count, all));
            box.setSelected(all > 0 && count == all);
            box.setIndeterminate(count > 0 && count < all);
        }
    }

    private CheckBox box(int day) {
        var box = Nodes.id("people-everybody-" + day, new CheckBox());
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(event -> model.setAllThere(day, box.isSelected()));
        return box;
    }
}
