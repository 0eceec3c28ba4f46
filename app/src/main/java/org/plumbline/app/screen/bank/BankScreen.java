package org.plumbline.app.screen.bank;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.plumbline.app.projector.BankPages;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Every competency of the library: list and card, the card alone, or several beside each other. */
public final class BankScreen implements Screen {
    private static final double LIST_SHARE = 0.4;
    private static final double NARROWEST_EM = 52;

    private final BankViewModel model;
    private final BankList list;
    private final CompetencyCard card = new CompetencyCard();
    private final StackPane work = new StackPane();
    private final ScreenFrame frame;
    private Optional<CompareViewModel> compared = Optional.empty();

    public BankScreen(BankViewModel model) {
        this.model = model;
        list = new BankList(model);
        frame = new ScreenFrame(Words.of("bank.screen"), work);
        frame.hint().textProperty().bind(model.count());
        model.finder().chosen().addListener(observable -> read());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.setFocusTraversable(true);
        var actions = new BankActions(model, this);
        frame.withTools(actions.tools());
        frame.withActions(actions.all());
        showBoth();
    }

    private boolean isAlone() {
        return work.getChildren().contains(card);
    }

    private void read() {
        model.finder()
                .chosen()
                .get()
                .ifPresent(hit -> card.show(hit, model.finder().words().get()));
    }

    private void showBoth() {
        compared = Optional.empty();
        model.comparing().set(false);
        card.pseudoClassStateChanged(Css.ALONE, false);
        work.getChildren().setAll(new SideBySide(list, card, LIST_SHARE, NARROWEST_EM));
        list.focusList();
    }

    private void readAlone() {
        card.pseudoClassStateChanged(Css.ALONE, true);
        work.getChildren().setAll(card);
        card.requestFocus();
    }

    /** Puts the marked competencies beside each other. */
    void compare() {
        if (model.canCompare()) {
            CompareViewModel comparison = model.compare(this::showBoth);
            var pane = new ComparePane(comparison);
            compared = Optional.of(comparison);
            model.comparing().set(true);
            work.getChildren().setAll(pane);
            pane.begin();
        }
    }

    /** Begins or ends choosing whose words to take. */
    void merge() {
        compared.ifPresent(now -> now.choosing().set(!now.choosing().get()));
    }

    void pick() {
        model.pick();
        list.refresh();
    }

    void copyText() {
        model.text().ifPresent(text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** One step out of what is in view. */
    void escape() {
        if (compared.filter(now -> now.choosing().get()).isPresent()) {
            merge();
        } else if (compared.isPresent() || isAlone()) {
            showBoth();
        } else {
            model.escape();
        }
    }

    BooleanBinding nothingChosen() {
        return Bindings.createBooleanBinding(
                () -> model.finder().chosen().get().isEmpty(), model.finder().chosen());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        } else if (compared.isEmpty() && (event.isShortcutDown() ? command(event) : plain(event))) {
            event.consume();
        }
    }

    /** Words that are chosen in a field are what somebody means to copy. */
    private boolean command(KeyEvent event) {
        boolean words = event.getTarget() instanceof TextInputControl text
                && !text.getSelectedText().isEmpty();
        if (event.getCode() == KeyCode.C && !words) {
            copyText();
            return true;
        }
        if (event.getCode() == KeyCode.ENTER && model.canPick()) {
            pick();
            return true;
        }
        return false;
    }

    private boolean plain(KeyEvent event) {
        if (isAlone()) {
            return alone(event.getCode());
        }
        if (event.getCode() != KeyCode.ENTER) {
            return false;
        }
        if (event.isShiftDown()) {
            compare();
            return true;
        }
        boolean inList = event.getTarget() instanceof Node node && BankList.HITS.equals(node.getId());
        if (inList) {
            readAlone();
        }
        return inList;
    }

    private boolean alone(KeyCode code) {
        switch (code) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP -> card.scrollBy(-1);
            case DOWN -> card.scrollBy(1);
            case ENTER -> showBoth();
            default -> {
                return false;
            }
        }
        return true;
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
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<Steps> steps() {
        return model.steps();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return model.finder().chosen().get().map(BankPages::competency);
    }
}
