package org.plumbline.app.widget;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.Excerpt;
import org.plumbline.app.library.TypedWords;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;

/** A competency in a list, with the words that were searched for marked, and where it has them beyond its name. */
public final class BankCell extends WrappingCell<BankSearch.Hit> {
    public static final String DRAG = "bank:";

    private final Supplier<TypedWords> typed;
    private final Predicate<BankSearch.Hit> selected;
    private final MarkedText name = new MarkedText();
    private final Label bank = Nodes.reading("", Css.HINT);
    private final MarkedText excerpt = new MarkedText(Css.HINT);
    private final Label tick = Nodes.label("");
    private final CheckBox mark = new CheckBox();
    private final VBox words = new VBox(1, name, bank);
    private final HBox line = new HBox(8, Nodes.grow(words), tick);
    private Predicate<BankSearch.Hit> marked = hit -> false;

    /**
     * @param typed what to mark
     * @param selected whether a competency is in the open workshop already
     */
    public BankCell(Supplier<TypedWords> typed, Predicate<BankSearch.Hit> selected) {
        this.typed = typed;
        this.selected = selected;
        tick.setMinWidth(USE_PREF_SIZE);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setFocusTraversable(false);
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

    /** Puts a box before the name that marks the competency. */
    public BankCell markable(Predicate<BankSearch.Hit> isMarked, Consumer<BankSearch.Hit> onMark) {
        marked = isMarked;
        line.getChildren().add(0, mark);
        mark.setOnAction(event -> onMark.accept(getItem()));
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
        name.show(hit.title(), typed.get().inName(hit.title()));
        bank.setText(hit.category()
                .map(category -> category + " · " + hit.bank().title())
                .orElse(hit.bank().title()));
        boolean ticked = selected.test(hit);
        tick.setText(ticked ? "✓" : "");
        mark.setSelected(marked.test(hit));
        mark.setAccessibleText(Words.of("card.mark", hit.title()));
        words.getChildren().setAll(name, bank);
        Excerpt.of(hit, typed.get()).ifPresent(this::show);
        setAccessibleText(hit.title() + ", " + bank.getText()
                + (ticked ? ", " + Words.of("card.isSelected") : "")
                + (mark.isSelected() ? ", " + Words.of("card.isMarked") : ""));
        setGraphic(line);
    }

    private void show(Excerpt found) {
        excerpt.show(found.text(), found.marks());
        var label = new Text(found.label() + ": ");
        excerpt.getChildren().add(0, Nodes.styled(label, Css.WORDS));
        words.getChildren().add(excerpt);
    }
}
