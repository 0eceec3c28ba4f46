package org.plumbline.app.screen.competencies;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.BankCell;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;

/** A selected competency in the list: its place, its name, a way out; takes what is dragged here. */
final class SelectionCell extends WrappingCell<SelectedCompetency> {
    private static final String DRAG = "selected:";

    private final CompetenciesViewModel model;
    private final Label name = Nodes.reading("");
    private final Label remark = Nodes.label("", Css.MUTED);
    private final Button remove;
    private final HBox line;

    SelectionCell(CompetenciesViewModel model) {
        this.model = model;
        remove = Nodes.iconButton(
                "",
                Words.of("common.remove"),
                "fth-x",
                () -> model.remove(getItem().id()));
        remove.setFocusTraversable(false);
        name.setMaxWidth(Double.MAX_VALUE);
        remark.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, Nodes.grow(name), remark, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(DRAG + getItem().id());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(SelectionCell::accept);
        setOnDragDropped(event -> {
            drop(model, event, isEmpty() ? model.selected().size() : getIndex());
            event.consume();
        });
    }

    static void accept(DragEvent event) {
        String what = event.getDragboard().hasString() ? event.getDragboard().getString() : "";
        if (what.matches(BankCell.DRAG + "\\d{1,6}") || what.startsWith(DRAG)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    static void drop(CompetenciesViewModel model, DragEvent event, int index) {
        Dragboard board = event.getDragboard();
        String what = board.hasString() ? board.getString() : "";
        if (what.startsWith(BankCell.DRAG)) {
            int place = Integer.parseInt(what.substring(BankCell.DRAG.length()));
            if (place < model.hits().size()) {
                model.add(model.hits().get(place), index);
            }
        } else if (what.startsWith(DRAG)) {
            model.moveTo(new CompetencyId(what.substring(DRAG.length())), index);
        }
        event.setDropCompleted(true);
    }

    @Override
    protected void updateItem(SelectedCompetency selected, boolean empty) {
        super.updateItem(selected, empty);
        if (empty || selected == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(getIndex() + 1 + ".  " + selected.name());
        String said = model.review().remark(selected.id());
        remark.setText(said);
        setAccessibleText(getIndex() + 1 + ". " + selected.name() + (said.isEmpty() ? "" : ", " + spoken(said)));
        remove.setId("competencies-remove-" + selected.id());
        setGraphic(line);
    }

    private static String spoken(String remark) {
        return remark.replace("✓", Words.of("competencies.reviewDone"));
    }
}
