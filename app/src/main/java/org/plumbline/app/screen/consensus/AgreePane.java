package org.plumbline.app.screen.consensus;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;

/** The level that the panel agrees on: empty until somebody says it, with a reason where one is due. */
final class AgreePane extends VBox {
    private final ConsensusViewModel model;
    private final Label about = Nodes.reading("", Css.STRONG);
    private final FlowPane levels = Nodes.id("consensus-levels", new FlowPane(6, 6));
    private final TextField reason = Nodes.id("consensus-reason", new TextField());
    private final Label due = Nodes.reading("", Css.HINT);
    private final Button agree;
    private final Button withdraw;
    private final FlowPane verdict = new FlowPane(10, 6);

    AgreePane(ConsensusViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("consensus-agreeing");
        agree = Nodes.accent("consensus-agree", Words.of("consensus.agree"), "fth-check", this::agree);
        withdraw = Nodes.button("consensus-withdraw", Words.of("consensus.withdraw"), "", model::withdraw);
        reason.textProperty().bindBidirectional(model.reason());
        reason.setPromptText(Words.of("consensus.reason"));
        reason.setAccessibleText(Words.of("consensus.reason"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || reason.isFocused())) {
                agree();
                event.consume();
            }
        });
        model.picked().addListener(observable -> fill());
        model.criterion().addListener(observable -> fill());
        getChildren()
                .addAll(
                        about,
                        verdict,
                        levels,
                        new HBox(8, Nodes.grow(reason), agree),
                        due,
                        Notice.of("consensus-problem", model.problem(), Css.PROBLEM));
    }

    private void agree() {
        if (model.agree()) {
            model.nextOpen();
        }
    }

    /** Is there while somebody may agree on something. */
    void show() {
        boolean work =
                model.open().filter(Case::mayWork).flatMap(now -> model.here()).isPresent();
        setVisible(work);
        setManaged(work);
        fill();
    }

    private void fill() {
        model.open().filter(Case::mayWork).ifPresent(open -> model.here()
                .ifPresent(criterion -> show(open, criterion)));
    }

    private void show(Case open, Criterion criterion) {
        about.setText(Words.of("consensus.agreeing", criterion.name()));
        verdict.getChildren().clear();
        criterion.cell().agreed().ifPresent(now -> verdict.getChildren()
                .addAll(
                        Nodes.reading(
                                now.reason().isBlank()
                                        ? Words.of("consensus.verdict", criterion.level(now.level()))
                                        : Words.of(
                                                "consensus.verdict.reason",
                                                criterion.level(now.level()),
                                                now.reason())),
                        withdraw));
        verdict.setManaged(!verdict.getChildren().isEmpty());
        var group = new ToggleGroup();
        levels.getChildren().clear();
        for (int level = 1; level <= criterion.levels().size(); level++) {
            levels.getChildren().add(toggle(criterion, level, group));
        }
        due.setText(model.picked()
                .get()
                .flatMap(level -> ConsensusSteps.reasonFor(open, criterion, level))
                .map(why -> Words.of("consensus.due." + why))
                .orElseGet(() -> Words.of("consensus.keys")));
    }

    private ToggleButton toggle(Criterion criterion, int level, ToggleGroup group) {
        var toggle = new ToggleButton(criterion.level(level));
        toggle.setId("consensus-level-" + level);
        toggle.setToggleGroup(group);
        toggle.setSelected(
                model.picked().get().filter(picked -> picked == level).isPresent());
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(event -> model.picked().set(toggle.isSelected() ? Optional.of(level) : Optional.empty()));
        return toggle;
    }

    /** Puts the keyboard into the reason. */
    void toReason() {
        reason.requestFocus();
    }
}
