package org.plumbline.app.screen.tasks;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.check.AlikeTasks;

/** Two tasks that sound alike, why, and what to do about it. */
final class AlikeCell extends WrappingCell<AlikeTasks> {
    private final TasksViewModel model;
    private final Label earlier = Nodes.reading("");
    private final Label later = Nodes.reading("");
    private final Label why = Nodes.reading("", Css.HINT);
    private final Button first;
    private final Button second;
    private final Button both;
    private final VBox box;

    /**
     * @param look shows a task in the list
     */
    AlikeCell(TasksViewModel model, Consumer<TaskId> look) {
        this.model = model;
        first = Nodes.button(
                "",
                "",
                "",
                () -> merge(getItem().earlier().id(), getItem().later().id()));
        second = Nodes.button(
                "",
                "",
                "",
                () -> merge(getItem().later().id(), getItem().earlier().id()));
        both = Nodes.button("", Words.of("tasks.alike.both"), "", () -> model.keepBoth(getItem()));
        box = new VBox(4, earlier, later, why, new FlowPane(6, 4, first, second, both));
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                look.accept(getItem().later().id());
            }
        });
    }

    private void merge(TaskId kept, TaskId gone) {
        model.merge(kept, gone);
    }

    @Override
    protected void updateItem(AlikeTasks pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String one = model.number(pair.earlier().id());
        String other = model.number(pair.later().id());
        earlier.setText(one + ".  " + pair.earlier().text());
        later.setText(other + ".  " + pair.later().text());
        String shared = String.join(", ", pair.shared());
        why.setText(pair.shared().isEmpty() ? Words.of("tasks.alike.same") : Words.of("tasks.alike.why", shared));
        first.setText(Words.of("tasks.alike.keep", one));
        second.setText(Words.of("tasks.alike.keep", other));
        String ids = pair.earlier().id() + "-" + pair.later().id();
        first.setId("tasks-keep-earlier-" + ids);
        second.setId("tasks-keep-later-" + ids);
        both.setId("tasks-keep-both-" + ids);
        setAccessibleText(earlier.getText() + " " + later.getText() + " " + why.getText());
        setGraphic(box);
    }
}
