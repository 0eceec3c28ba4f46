package org.plumbline.app.screen.bank;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankFilter;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.screen.BankFinder;
import org.plumbline.app.widget.BankCell;
import org.plumbline.app.widget.ChosenHit;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The search field, the filters, and what they find; letters typed anywhere in it go to the search. */
final class BankList extends VBox {
    static final String HITS = "bank-hits";

    private static final double GAP = 8;

    private final BankViewModel model;
    private final BankFinder finder;
    private final TextField search = Nodes.id("bank-search", new TextField());
    private final ListView<BankSearch.Hit> hits = Nodes.id(HITS, new ListView<>());

    BankList(BankViewModel model) {
        super(GAP);
        this.model = model;
        finder = model.finder();
        search.setPromptText(Words.of("bank.search"));
        search.setAccessibleText(Words.of("bank.search"));
        search.textProperty().bindBidirectional(finder.typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        hits.setItems(finder.hits());
        hits.setAccessibleText(Words.of("bank.screen"));
        hits.setCellFactory(list ->
                new BankCell(() -> finder.words().get(), model::isSelected).markable(model::isMarked, model::mark));
        hits.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        hits.setOnKeyTyped(this::typed);
        hits.setMinHeight(0);
        ChosenHit.bind(hits, finder.chosen());
        model.marked().addListener((ListChangeListener<BankSearch.Hit>) change -> hits.refresh());
        InvalidationListener empty = observable -> hits.setPlaceholder(nothing());
        finder.loading().addListener(empty);
        finder.filter().addListener(empty);
        finder.banks().addListener(empty);
        hits.setPlaceholder(nothing());
        getChildren().addAll(search, new FilterChips(finder), Nodes.grow(hits));
    }

    /** Where the keyboard begins. */
    void focusSearch() {
        search.requestFocus();
        search.end();
    }

    /** As above, after the window has let go of the room before. */
    void begin() {
        Focus.whenShown(search);
    }

    void focusList() {
        hits.requestFocus();
    }

    void refresh() {
        hits.refresh();
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            hits.requestFocus();
            event.consume();
        }
    }

    private void listKey(KeyEvent event) {
        boolean top = hits.getSelectionModel().getSelectedIndex() <= 0;
        if (event.getCode() == KeyCode.SPACE) {
            model.markChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && top || event.getCode() == KeyCode.BACK_SPACE) {
            focusSearch();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (!command && !letters.isBlank() && letters.chars().noneMatch(Character::isISOControl)) {
            search.appendText(letters);
            focusSearch();
            event.consume();
        }
    }

    private EmptyState nothing() {
        if (finder.loading().get()) {
            return new EmptyState(Words.of("bank.loading"));
        }
        if (finder.all().isEmpty()) {
            return new EmptyState(
                    Words.of("bank.empty"),
                    Nodes.accent("bank-empty-import", Words.of("bank.import"), "fth-download", model::importDocument));
        }
        boolean filtered = !finder.filter().get().equals(BankFilter.NONE);
        return filtered
                ? new EmptyState(
                        Words.of("bank.nothingHere"),
                        Nodes.button("bank-search-all", Words.of("bank.filter.none"), "", () -> finder.filter()
                                .set(BankFilter.NONE)))
                : new EmptyState(Words.of("bank.nothingFound"));
    }
}
