package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Shelf;
import org.plumbline.export.packet.Format;

/** Kinds of documents by kinds of files: how many there are, ticks to make them, and a row to look at. */
final class MatrixPane extends VBox {
    private final DocumentsViewModel model;
    private final List<MatrixLine> lines = new ArrayList<>();

    MatrixPane(DocumentsViewModel model) {
        this.model = model;
        setId("documents-matrix");
        getChildren().add(heads());
        for (Shelf shelf : Shelf.values()) {
            getChildren().add(Nodes.label(Words.of("documents.shelf." + shelf), Css.MATRIX_HEAD, Css.STRONG));
            for (DocumentKind kind : DocumentKind.values()) {
                if (kind.shelf() == shelf) {
                    var line = new MatrixLine(kind, model);
                    lines.add(line);
                    getChildren().add(line);
                }
            }
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.rows().addListener((property, old, rows) -> show(rows));
        model.preview().kind().addListener(observable -> mark());
        mark();
    }

    private Node heads() {
        var row = Nodes.styled(new HBox(), Css.DOCUMENT_ROW);
        row.getChildren().add(Nodes.spacer());
        for (Format format : Format.values()) {
            Button head = Nodes.button(
                    "documents-all-" + format.extension(),
                    Words.of("documents.as." + format),
                    "",
                    () -> toggle(format));
            Nodes.named(head, Words.of("documents.all", Words.of("documents.as." + format)));
            row.getChildren().add(Nodes.styled(head, Css.FLAT, Css.FORMAT_COLUMN));
        }
        return row;
    }

    /** Ticks everything that can be made as this, or nothing where all of it is ticked. */
    private void toggle(Format format) {
        List<CheckBox> boxes = lines.stream()
                .flatMap(line -> line.box(format).stream())
                .filter(box -> !box.isDisabled())
                .toList();
        boolean all = boxes.stream().allMatch(CheckBox::isSelected);
        boxes.forEach(box -> box.setSelected(!all));
    }

    private void show(Map<DocumentKind, MatrixRow> rows) {
        lines.forEach(line -> line.show(rows.get(line.kind())));
    }

    private void mark() {
        lines.forEach(line -> line.choose(line.kind() == model.preview().kind().get()));
    }

    /** Arrows go from cell to cell, over those that cannot be ticked. */
    private void move(KeyEvent event) {
        if (!event.getCode().isArrowKey() || !(event.getTarget() instanceof Node from)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).cells().indexOf(from);
            if (column >= 0) {
                go(i, column, event.getCode());
                event.consume();
                return;
            }
        }
    }

    private void go(int line, int column, KeyCode code) {
        int down = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        int right = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
        int row = line + down;
        int cell = column + right;
        while (row >= 0
                && row < lines.size()
                && cell >= 0
                && cell < lines.get(row).cells().size()) {
            Node node = lines.get(row).cells().get(cell);
            if (!node.isDisabled()) {
                node.requestFocus();
                return;
            }
            row += down;
            cell += right;
        }
    }
}
