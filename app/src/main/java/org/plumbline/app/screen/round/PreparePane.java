package org.plumbline.app.screen.round;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;

/** What preparing the round will do, the files that it may write, and the report of it. */
final class PreparePane extends VBox {
    private final Preparing preparing;

    PreparePane(Preparing preparing) {
        super(10);
        this.preparing = preparing;
        setId("round-prepare-pane");
        getStyleClass().add(Css.PANE);
        CheckBox kits = PlanPane.wrapping("round-kits", "round.kits");
        kits.selectedProperty().bindBidirectional(preparing.kits());
        CheckBox documents = PlanPane.wrapping("round-documents", "round.documents");
        documents.selectedProperty().bindBidirectional(preparing.documents());
        Label preview = Nodes.id("round-preview", Nodes.reading(""));
        preview.textProperty().bind(preparing.preview());
        getChildren()
                .addAll(
                        Nodes.label(Words.of("round.preparing"), Css.SECTION),
                        preview,
                        new VBox(8, kits, documents),
                        Notice.of("round-problem", preparing.problem(), Css.PROBLEM),
                        writing(),
                        Notice.of("round-report", preparing.report(), Css.STRONG),
                        folder());
    }

    private Node writing() {
        var bar = Nodes.id("round-progress", new ProgressBar());
        bar.progressProperty().bind(preparing.done());
        bar.setAccessibleText(Words.of("round.progress"));
        var row = new FlowPane(
                8, 8, bar, Nodes.button("round-cancel", Words.of("common.cancel"), "fth-x", preparing::cancel));
        row.visibleProperty().bind(preparing.writing());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node folder() {
        Button show =
                Nodes.button("round-show-folder", Words.of("round.showFolder"), "fth-folder", preparing::showFolder);
        show.visibleProperty().bind(preparing.wrote());
        show.managedProperty().bind(show.visibleProperty());
        return show;
    }
}
