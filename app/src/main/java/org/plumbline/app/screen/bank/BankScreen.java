package org.plumbline.app.screen.bank;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.BankCell;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Every competency of the library: the list on the left, the card to read on the right. */
public final class BankScreen implements Screen {
    private final BankViewModel model;
    private final TextField search = Nodes.id("bank-search", new TextField());
    private final ListView<BankSearch.Hit> hits = Nodes.id("bank-hits", new ListView<>());
    private final CompetencyCard card = new CompetencyCard();
    private final ScreenFrame frame;

    public BankScreen(BankViewModel model) {
        this.model = model;
        search.setPromptText(Words.of("bank.search"));
        search.setAccessibleText(Words.of("bank.search"));
        search.textProperty().bindBidirectional(model.typed());
        hits.setItems(model.hits());
        hits.setAccessibleText(Words.of("bank.screen"));
        hits.setCellFactory(list -> new BankCell(hit -> false));
        hits.setPlaceholder(new EmptyState(Words.of("bank.nothingFound")));
        hits.getSelectionModel().selectedItemProperty().addListener((property, old, hit) -> {
            if (hit != null) {
                model.chosen().set(Optional.of(hit));
            }
        });
        model.chosen().addListener((property, old, now) -> now.ifPresent(this::read));
        frame = new ScreenFrame(
                Words.of("bank.screen"), new SideBySide(new VBox(8, search, Nodes.grow(hits)), card, 0.36, 52));
        frame.withTools(
                Nodes.button("bank-import", Words.of("bank.import"), "fth-download", model::importDocument),
                Nodes.button("bank-back", Words.of("bank.back"), "fth-arrow-left", model::back));
        frame.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.back();
                event.consume();
            }
        });
    }

    private void read(BankSearch.Hit hit) {
        card.show(
                hit.competency(),
                hit.bank().scaleOf(hit.competency()),
                hit.bank().title());
        hits.getSelectionModel().select(hit);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        search.requestFocus();
    }

    @Override
    public void hide() {}
}
