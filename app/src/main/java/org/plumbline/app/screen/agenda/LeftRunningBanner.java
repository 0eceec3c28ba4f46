package org.plumbline.app.screen.agenda;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Timekeeper;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Asks what counts of a clock that nobody stopped. */
final class LeftRunningBanner extends VBox {
    LeftRunningBanner(AgendaViewModel model) {
        setId("agenda-left-running");
        getStyleClass().add(Css.BAND);
        var question = Nodes.reading("");
        question.textProperty().bind(model.leftRunning());
        Timekeeper keeper = model.timekeeper();
        getChildren()
                .addAll(
                        question,
                        Nodes.styled(
                                new FlowPane(
                                        Nodes.accent(
                                                "agenda-left-planned",
                                                Words.of("agenda.left.planned"),
                                                "",
                                                () -> keeper.settle(Timekeeper.Count.PLANNED)),
                                        Nodes.button(
                                                "agenda-left-all",
                                                Words.of("agenda.left.all"),
                                                "",
                                                () -> keeper.settle(Timekeeper.Count.ALL)),
                                        Nodes.button(
                                                "agenda-left-nothing",
                                                Words.of("agenda.left.nothing"),
                                                "",
                                                () -> keeper.settle(Timekeeper.Count.NOTHING))),
                                Css.TOOLS));
        visibleProperty().bind(model.leftRunning().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
