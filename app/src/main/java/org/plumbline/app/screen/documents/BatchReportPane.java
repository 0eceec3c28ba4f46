package org.plumbline.app.screen.documents;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.Outcome;

/** What became of each file of the last batch, those that need somebody first. */
final class BatchReportPane extends VBox {
    private final BatchViewModel model;
    private final ListView<Outcome> list = Nodes.id("documents-files", new ListView<>());
    private final Button again;
    private final FlowPane actions;

    BatchReportPane(BatchViewModel model) {
        super(10);
        this.model = model;
        again = Nodes.button("documents-again", Words.of("documents.again"), "fth-refresh-cw", model::again);
        var open = Nodes.button("documents-open", Words.of("documents.open"), "fth-external-link", this::open);
        open.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        actions = Nodes.styled(
                new FlowPane(
                        Nodes.button(
                                "documents-open-folder",
                                Words.of("documents.openFolder"),
                                "fth-folder",
                                model::showFolder),
                        open,
                        again,
                        Nodes.button(
                                "documents-copy-report", Words.of("documents.copyReport"), "fth-copy", this::copy)),
                Css.TOOLS);
        list.setAccessibleText(Words.of("documents.report"));
        list.setPlaceholder(new EmptyState(Words.of("documents.report.none")));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open();
                event.consume();
            }
        });
        getChildren().addAll(actions, Nodes.grow(list));
        model.made().addListener((property, old, made) -> show(made));
        show(model.made().get());
    }

    private void show(Optional<BatchViewModel.Made> made) {
        actions.setVisible(made.isPresent());
        actions.setManaged(made.isPresent());
        again.setDisable(made.map(last -> last.report().isComplete()).orElse(true));
        list.getItems()
                .setAll(made.stream()
                        .flatMap(last -> last.report().outcomes().stream())
                        .sorted(Comparator.comparing(BatchReportPane::rank))
                        .toList());
    }

    private static int rank(Outcome outcome) {
        return outcome.state() == Outcome.State.FAILED ? 0 : outcome.sentences().isEmpty() ? 2 : 1;
    }

    private void open() {
        Outcome chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.state() != Outcome.State.FAILED) {
            model.open(chosen);
        }
    }

    private void copy() {
        model.made().get().ifPresent(made -> {
            var content = new ClipboardContent();
            content.putString(ReportWords.table(made.report(), made.task().folder()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** The name and what became of it; below, why. */
    private static final class Cell extends ListCell<Outcome> {
        @Override
        protected void updateItem(Outcome outcome, boolean empty) {
            super.updateItem(outcome, empty);
            if (empty || outcome == null) {
                setGraphic(null);
                return;
            }
            boolean failed = outcome.state() == Outcome.State.FAILED;
            var words = new VBox(
                    Nodes.reading(outcome.file().getFileName().toString()),
                    Nodes.reading(ReportWords.state(outcome), failed ? Css.PROBLEM : Css.HINT));
            if (!outcome.sentences().isEmpty()) {
                words.getChildren().add(Nodes.reading(ReportWords.sentences(outcome), Css.HINT));
            }
            words.setMaxWidth(USE_PREF_SIZE);
            words.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
            setGraphic(words);
        }
    }
}
