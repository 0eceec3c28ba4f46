package org.plumbline.app.screen.agenda;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Topics;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaTopic;

/** The chosen step: what it is called, how long it takes, and what the facilitator says. */
final class StepPane extends VBox {
    private final AgendaViewModel model;
    private final ChosenStep step;
    private final TextField title = Nodes.id("step-title", new TextField());
    private final TextField spent = number("step-spent");
    private final Button start;
    private final Button done;
    private final Button open;

    StepPane(AgendaViewModel model, Consumer<Goal> go) {
        this.model = model;
        step = model.editor();
        getStyleClass().add(Css.PANE);
        title.textProperty().bindBidirectional(step.title());
        var script = Nodes.area("step-script", 4);
        script.textProperty().bindBidirectional(step.script());
        start = Nodes.button("step-start", "", "", () -> chosen().ifPresent(each -> model.startOrPause(each.id())));
        done = Nodes.button("step-done", "", "fth-check", this::finishOrReopen);
        open = Nodes.button("step-open", "", "fth-arrow-right", () -> goal().ifPresent(go));
        var remove = Nodes.button("step-remove", Words.of("agenda.remove"), "fth-x", () -> chosen().ifPresent(
                        each -> model.remove(each.id())));
        getChildren()
                .addAll(
                        Nodes.field(Words.of("agenda.title"), title),
                        times(),
                        Nodes.field(Words.of("agenda.script"), script),
                        Nodes.styled(new FlowPane(start, done, open, remove), Css.TOOLS));
        step.step().addListener(observable -> show());
        show();
    }

    private Node times() {
        TextField minutes = number("step-minutes");
        minutes.textProperty().bindBidirectional(step.minutes());
        spent.textProperty().bindBidirectional(step.spent());
        ComboBox<AgendaTopic> topic = Nodes.id("step-topic", new ComboBox<>());
        topic.getItems().setAll(AgendaTopic.values());
        topic.setConverter(new Naming<>(Topics::name));
        topic.valueProperty().bindBidirectional(step.topic());
        ComboBox<Integer> day = Nodes.id("step-day", new ComboBox<>(step.days()));
        day.setConverter(new Naming<>(String::valueOf));
        day.valueProperty().bindBidirectional(step.day());
        return Nodes.styled(
                new FlowPane(
                        Nodes.field(Words.of("agenda.minutes"), minutes),
                        Nodes.field(Words.of("agenda.spent"), spent),
                        Nodes.field(Words.of("agenda.dayOf"), day),
                        Nodes.field(Words.of("agenda.topic"), topic)),
                Css.TOOLS);
    }

    private static TextField number(String id) {
        var field = Nodes.id(id, new TextField());
        field.setPrefColumnCount(4);
        field.setMaxWidth(USE_PREF_SIZE);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,4}") ? change : null));
        return field;
    }

    private Optional<AgendaStep> chosen() {
        return step.step().get();
    }

    private Optional<Goal> goal() {
        return chosen().map(AgendaStep::topic).flatMap(Topics::goal);
    }

    private void finishOrReopen() {
        chosen().ifPresent(each -> {
            if (each.done()) {
                model.timekeeper().reopen(each.id());
            } else {
                model.timekeeper().finish(each.id());
            }
        });
    }

    private void show() {
        chosen().ifPresent(each -> {
            boolean running = model.isRunning(each.id());
            start.setText(Words.of(running ? "agenda.pause" : "agenda.startStep"));
            done.setText(Words.of(each.done() ? "agenda.reopen" : "agenda.done"));
            spent.setDisable(running);
        });
        open.setVisible(goal().isPresent());
        open.setManaged(open.isVisible());
        goal().ifPresent(stage -> open.setText(Words.of("agenda.open", Words.of(stage.key()))));
    }

    /** Puts the keyboard where the step is named. */
    void write() {
        title.requestFocus();
        title.selectAll();
    }
}
