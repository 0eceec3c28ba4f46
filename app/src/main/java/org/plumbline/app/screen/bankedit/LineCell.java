package org.plumbline.app.screen.bankedit;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;

/** A category or a competency in the list; competencies are dragged to where they belong. */
final class LineCell extends ListCell<BankLine> {
    private static final String DRAG = "plumbline-bankedit ";

    private final Label name = new Label();

    LineCell(Arranging arranging, boolean readOnly) {
        name.setWrapText(true);
        setPrefWidth(0);
        if (readOnly) {
            return;
        }
        setOnDragDetected(event -> Optional.ofNullable(getItem())
                .flatMap(BankLine::competency)
                .ifPresent(id -> {
                    var content = new ClipboardContent();
                    content.putString(DRAG + id);
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }));
        setOnDragOver(LineCell::accept);
        setOnDragDropped(event -> {
            String what =
                    event.getDragboard().hasString() ? event.getDragboard().getString() : "";
            if (what.startsWith(DRAG)) {
                arranging.drop(
                        new CompetencyId(what.substring(DRAG.length())),
                        isEmpty() ? Optional.empty() : Optional.of(getItem()));
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasString() && event.getDragboard().getString().startsWith(DRAG)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    @Override
    protected void updateItem(BankLine line, boolean empty) {
        super.updateItem(line, empty);
        name.getStyleClass().removeAll(Css.STRONG);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(words(line));
        Nodes.styled(name, line.isCategory() ? new String[] {Css.STRONG} : new String[0]);
        setAccessibleText(words(line));
        setGraphic(name);
    }

    private static String words(BankLine line) {
        if (!line.isCategory()) {
            return line.name();
        }
        String category = line.name().isEmpty() ? Words.of("bankedit.noCategory") : line.name();
        return Words.of("bankedit.category", category, line.index());
    }
}
