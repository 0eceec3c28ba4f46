package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.Format;

/** One kind of document: its name, how many there are, or why there is none, and a tick for each kind of file. */
final class MatrixLine extends HBox {
    private final DocumentKind kind;
    private final Button name;
    private final Label count = Nodes.reading("", Css.HINT);
    private final Map<Format, CheckBox> boxes = new EnumMap<>(Format.class);

    MatrixLine(DocumentKind kind, DocumentsViewModel model) {
        this.kind = kind;
        getStyleClass().add(Css.DOCUMENT_ROW);
        name = Nodes.button("documents-row-" + kind.commandName(), kind.title(), "", () -> model.look(kind));
        Nodes.styled(name, Css.FLAT, Css.DOCUMENT_NAME);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        count.setId("documents-count-" + kind.commandName());
        var words = new VBox(name, count);
        words.setMinWidth(0);
        getChildren().add(Nodes.grow(words));
        for (Format format : Format.values()) {
            getChildren().add(cell(format, model));
        }
        setOnMousePressed(event -> model.look(kind));
    }

    private Node cell(Format format, DocumentsViewModel model) {
        var box = Nodes.id("documents-" + kind.commandName() + "-" + format.extension(), new CheckBox());
        box.selectedProperty().bindBidirectional(model.choices().ticked(new Tick(kind, format)));
        box.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                model.look(kind);
            }
        });
        box.setMinWidth(USE_PREF_SIZE);
        boxes.put(format, box);
        return Nodes.styled(new HBox(box), Css.FORMAT_COLUMN);
    }

    void show(MatrixRow row) {
        count.setText(row.why().orElse(row.count()));
        name.setAccessibleText(Words.of("documents.row", kind.title(), count.getText()));
        boxes.forEach((format, box) -> {
            box.setText(row.canBeMade() ? String.valueOf(row.files()) : "");
            box.setDisable(!row.canBeMade());
            box.setAccessibleText(
                    Words.of("documents.cell", kind.title(), Words.of("documents.as." + format), row.files()));
        });
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(Css.CHOSEN, chosen);
    }

    DocumentKind kind() {
        return kind;
    }

    Optional<CheckBox> box(Format format) {
        return Optional.ofNullable(boxes.get(format));
    }

    /** What the keyboard goes to, from left to right. */
    List<Node> cells() {
        var cells = new ArrayList<Node>();
        cells.add(name);
        cells.addAll(boxes.values());
        return cells;
    }
}
