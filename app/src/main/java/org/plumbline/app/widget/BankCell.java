package org.plumbline.app.widget;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;

/** A competency of the bank in a list: number, name, category and bank, and a tick when it is selected. */
public final class BankCell extends ListCell<BankSearch.Hit> {
    public static final String DRAG = "bank:";

    private final Predicate<BankSearch.Hit> selected;
    private final Label name = Nodes.reading("");
    private final Label bank = Nodes.reading("", Css.HINT);
    private final Label tick = Nodes.label("");
    private final HBox line = new HBox(8, Nodes.grow(new VBox(1, name, bank)), tick);

    /**
     * @param selected whether a competency is in the open workshop already
     */
    public BankCell(Predicate<BankSearch.Hit> selected) {
        this.selected = selected;
        setPrefWidth(0);
        tick.setMinWidth(USE_PREF_SIZE);
    }

    /** What two clicks do. */
    public BankCell onTwice(Consumer<BankSearch.Hit> action) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                action.accept(getItem());
            }
        });
        return this;
    }

    /** Lets the competency be dragged; what is dropped is {@link #DRAG} and its place in the list. */
    public BankCell draggable() {
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(DRAG + getIndex());
                startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            }
        });
        return this;
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
        boolean ticked = selected.test(hit);
        tick.setText(ticked ? "✓" : "");
        setAccessibleText(
                name.getText() + ", " + bank.getText() + (ticked ? ", " + Words.of("competencies.isSelected") : ""));
        setGraphic(line);
    }
}
