package org.plumbline.app.screen.round;

import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The rounds and their versions, the newest last, and what can be done with each. */
final class RoundsPane extends VBox {
    private final RoundViewModel model;

    RoundsPane(RoundViewModel model) {
        super(10);
        this.model = model;
        setId("round-list");
        getStyleClass().add(Css.PANE);
        model.rows().addListener((ListChangeListener<RoundRow>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(Nodes.label(Words.of("round.rounds"), Css.SECTION));
        if (model.rows().isEmpty()) {
            getChildren().add(Nodes.reading(Words.of("round.empty"), Css.MUTED));
        }
        model.rows().forEach(row -> getChildren().add(entry(row)));
    }

    private Node entry(RoundRow row) {
        String id = row.round().id().value();
        var head = new FlowPane(
                12,
                4,
                Nodes.label(row.title(), Css.STRONG),
                Nodes.label(row.kind()),
                Nodes.label(Words.of("round.opened", Days.words(row.round().opened())), Css.MUTED),
                Nodes.label(Words.of("round.hash", row.hash()), Css.MUTED),
                Nodes.iconButton(
                        "round-copy-" + id,
                        Words.of("round.copy", row.title()),
                        "fth-copy",
                        () -> Clipboard.getSystemClipboard()
                                .setContent(Map.of(
                                        DataFormat.PLAIN_TEXT, row.round().digest()))));
        var entry = new VBox(4, head, Nodes.reading(row.state()));
        if (!row.remarks().isEmpty()) {
            entry.getChildren().add(Nodes.reading(row.remarks(), row.stale().isEmpty() ? Css.MUTED : Css.WARNING));
        }
        if (row.newest()) {
            entry.getChildren().add(actions(row, id));
        }
        entry.setId("round-" + id);
        return entry;
    }

    private Node actions(RoundRow row, String id) {
        return new FlowPane(
                8,
                6,
                Nodes.button("round-kits-" + id, Words.of("round.writeKits"), "fth-package", () -> model.preparing()
                        .writeKits(row.round())),
                Nodes.button("round-correct-" + id, Words.of("round.correct"), "fth-edit-2", () -> model.correcting()
                        .begin(Optional.of(row.round()))));
    }
}
