package org.plumbline.app.screen.bank;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.ProjectorPages;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Every competency of the library: the list on the left, the card to read on the right, or the card alone. */
public final class BankScreen implements Screen {
    private static final double LIST_SHARE = 0.4;
    private static final double NARROWEST_EM = 52;

    private final BankViewModel model;
    private final BankList list;
    private final CompetencyCard card = new CompetencyCard();
    private final StackPane work = new StackPane();
    private final ScreenFrame frame;
    private boolean alone;

    public BankScreen(BankViewModel model) {
        this.model = model;
        list = new BankList(model);
        frame = new ScreenFrame(Words.of("bank.screen"), work);
        frame.hint().textProperty().bind(model.count());
        frame.withTools(
                Nodes.button("bank-import", Words.of("bank.import"), "fth-download", model::importDocument),
                Nodes.button("bank-back", Words.of("bank.back"), "fth-arrow-left", model::back));
        frame.withActions(edit(), copy());
        if (model.canPick()) {
            frame.withActions(pick());
        }
        model.finder().chosen().addListener(observable -> read());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.setFocusTraversable(true);
        readAlone(false);
    }

    private Button edit() {
        Button edit = Nodes.button("bank-edit", Words.of("bank.edit"), "fth-edit-2", model::edit);
        edit.disableProperty().bind(nothingChosen());
        return edit;
    }

    private Button copy() {
        Button copy = Nodes.button("bank-copy", Words.of("bank.copy"), "fth-copy", this::copyText);
        copy.disableProperty().bind(nothingChosen());
        return copy;
    }

    private Button pick() {
        Button pick = Nodes.accent("bank-pick", Words.of("bank.pick"), "fth-check", this::pickChosen);
        pick.disableProperty().bind(nothingChosen());
        return pick;
    }

    private javafx.beans.binding.BooleanBinding nothingChosen() {
        var chosen = model.finder().chosen();
        return Bindings.createBooleanBinding(() -> chosen.get().isEmpty(), chosen);
    }

    private void pickChosen() {
        model.pick();
        list.refresh();
    }

    private void copyText() {
        model.text().ifPresent(text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void read() {
        model.finder()
                .chosen()
                .get()
                .ifPresent(hit -> card.show(hit, model.finder().words().get()));
    }

    /** Gives the whole width to the card, or shares it with the list. */
    private void readAlone(boolean wanted) {
        alone = wanted;
        card.pseudoClassStateChanged(Css.ALONE, wanted);
        if (wanted) {
            work.getChildren().setAll(card);
            card.requestFocus();
        } else {
            work.getChildren().setAll(new SideBySide(list, card, LIST_SHARE, NARROWEST_EM));
            list.focusList();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
            copyKey(event);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && model.canPick()) {
            pickChosen();
            event.consume();
        } else if (alone) {
            aloneKey(event);
        } else if (event.getCode() == KeyCode.ENTER && isInList(event)) {
            readAlone(true);
            event.consume();
        }
    }

    /** Words that are chosen in the search field are what somebody means to copy. */
    private void copyKey(KeyEvent event) {
        boolean field = event.getTarget() instanceof javafx.scene.control.TextInputControl text
                && !text.getSelectedText().isEmpty();
        if (!field) {
            copyText();
            event.consume();
        }
    }

    private static boolean isInList(KeyEvent event) {
        return event.getTarget() instanceof Node node && "bank-hits".equals(node.getId());
    }

    private void aloneKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP -> card.scrollBy(-1);
            case DOWN -> card.scrollBy(1);
            case ENTER -> readAlone(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void escape() {
        if (alone) {
            readAlone(false);
        } else {
            model.escape();
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        list.begin();
    }

    @Override
    public void hide() {}

    @Override
    public Optional<ProjectorPage> projection() {
        return model.finder().chosen().get().map(ProjectorPages::competency);
    }
}
