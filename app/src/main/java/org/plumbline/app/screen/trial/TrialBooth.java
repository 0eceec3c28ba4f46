package org.plumbline.app.screen.trial;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.LevelCards;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;

/** Behind the curtain: the material, and one competency after the other with its level texts as columns. */
final class TrialBooth extends StackPane {
    private final TrialViewModel model;
    private final Label material = Nodes.id("trial-booth-material", Nodes.reading(""));
    private final FlowPane steps = new FlowPane(6, 6);
    private final VBox head = new VBox(4);
    private final VBox levels = new VBox();
    private final TextArea reason = Nodes.area("trial-reason", 2);
    private final Button incomplete;
    private LevelCards cards;
    private Object laid = "";
    private Object here = "";
    private Object stepsLaid = "";

    TrialBooth(TrialViewModel model) {
        this.model = model;
        setId("trial-booth");
        getStyleClass().add(Css.BOOTH);
        reason.textProperty().bindBidirectional(model.reason());
        incomplete = Nodes.button(
                "trial-hand-in-incomplete", Words.of("trial.booth.incomplete"), "", () -> model.handIn(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lays what is new only: another person, or another competency. */
    void show(Booth.Own<OwnSheet> own) {
        OwnSheet sheet = own.filled();
        Object person = List.of(own.person(), sheet.competencies());
        boolean fresh = !person.equals(laid);
        if (fresh) {
            laid = person;
            here = "";
            lay(sheet);
        }
        if (!sheet.here().equals(here)) {
            here = sheet.here();
            model.competency(sheet.here()).ifPresent(this::layCompetency);
            if (!reason.isFocused()) {
                cards.focus(sheet.level(sheet.here()).orElse(1));
            }
        }
        cards.mark(sheet.level(sheet.here()).orElse(0));
        layStepsOnce(sheet);
    }

    /** The keyboard is with the level texts as soon as the curtain is closed. */
    void takeKeyboard() {
        cards.focusWhenShown(model.booth()
                .own()
                .flatMap(own -> own.filled().level(own.filled().here()))
                .orElse(1));
    }

    private void lay(OwnSheet sheet) {
        Label notice = Nodes.id("trial-booth-notice", Nodes.reading("", Css.WARNING));
        notice.textProperty().bind(model.notice());
        var warning = new FlowPane(16, 6, notice, incomplete);
        warning.setRowValignment(VPos.CENTER);
        warning.visibleProperty().bind(notice.textProperty().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        material.setText(model.material().get());
        var read = new ScrollPane(material);
        read.setFitToWidth(true);
        read.setId("trial-booth-read");
        read.setAccessibleText(Words.of("trial.material"));
        var work = new VBox(
                12,
                Nodes.styled(new VBox(Nodes.reading(model.title().get(), Css.STRONG), read), Css.CARD),
                steps,
                head,
                levels,
                Nodes.field(Words.of("trial.reason"), reason));
        var frame = new ScreenFrame(sheet.name(), work)
                .withBanner(warning)
                .withActions(
                        Nodes.button("trial-leave", Words.of("trial.booth.leave"), "", model::leave),
                        Nodes.button(
                                "trial-take-back",
                                Words.of("trial.booth.back"),
                                "fth-corner-up-left",
                                () -> model.booth().steps().ifPresent(Steps::undo)),
                        Nodes.button(
                                "trial-next", Words.of("trial.booth.next"), "fth-chevron-right", () -> model.go(1)),
                        Nodes.accent(
                                "trial-hand-in",
                                Words.of("trial.booth.handIn"),
                                "fth-check",
                                () -> model.handIn(false)));
        frame.hint().setText(Words.of(sheet.again() ? "trial.booth.again" : "trial.booth.alone"));
        getChildren().setAll(frame);
    }

    private void layCompetency(SelectedCompetency selected) {
        cards = new LevelCards(model.scale(selected), selected.competency(), 0);
        cards.onChoose(model::rate);
        levels.getChildren().setAll(cards);
        head.getChildren()
                .setAll(
                        Nodes.reading(selected.name(), Css.SECTION),
                        Nodes.reading(selected.competency().definition(), Css.MUTED));
    }

    private void layStepsOnce(OwnSheet sheet) {
        Object wanted = List.of(sheet.competencies(), sheet.levels().keySet(), sheet.here());
        if (wanted.equals(stepsLaid)) {
            return;
        }
        stepsLaid = wanted;
        boolean focused = steps.isFocusWithin();
        steps.getChildren()
                .setAll(sheet.competencies().stream()
                        .map(competency -> step(sheet, competency))
                        .toList());
        if (focused) {
            cards.focus(sheet.level(sheet.here()).orElse(1));
        }
    }

    private Node step(OwnSheet sheet, CompetencyId competency) {
        boolean now = competency.equals(sheet.here());
        String sign = sheet.level(competency).isPresent() ? "✓ " : now ? "● " : "○ ";
        String name = model.competency(competency).map(SelectedCompetency::name).orElse("");
        Button button = Nodes.button("trial-step-" + competency, sign + name, "", () -> model.go(competency));
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Css.STAGE);
        button.pseudoClassStateChanged(Css.CHOSEN, now);
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.handIn(false);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            model.go(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (!(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown() && !event.isAltDown()) {
            digit(event);
        }
    }

    private void digit(KeyEvent event) {
        String text = event.getText();
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            event.consume();
            model.rate(Character.digit(text.charAt(0), 10));
        }
    }
}
