package org.plumbline.app.screen.competencies;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A competency of the bank in the list: number, name, bank, and a tick when it is selected. */
final class BankCell extends ListCell<BankSearch.Hit> {
    static final String DRAG = "bank:";

    private final CompetenciesViewModel model;
    private final Label name = Nodes.label("");
    private final Label bank = Nodes.label("", Css.HINT);
    private final Label tick = Nodes.label("");
    private final HBox line = new HBox(8, new VBox(1, name, bank), Nodes.spacer(), tick);

    BankCell(CompetenciesViewModel model) {
        this.model = model;
        setPrefWidth(0);
        name.setMinWidth(0);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(DRAG + getIndex());
                startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                model.add(getItem());
            }
        });
    }

    @Override
    protected void updateItem(BankSearch.Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(hit.competency().number().map(number -> number + "  ").orElse("")
                + hit.competency().name());
        bank.setText(hit.competency()
                .category()
                .flatMap(hit.bank()::category)
                .map(category -> category.name() + " · " + hit.bank().title())
                .orElse(hit.bank().title()));
        boolean selected = model.isSelected(hit);
        tick.setText(selected ? "✓" : "");
        setAccessibleText(
                name.getText() + ", " + bank.getText() + (selected ? ", " + Words.of("competencies.isSelected") : ""));
        setGraphic(line);
    }
}
