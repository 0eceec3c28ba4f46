package org.plumbline.app.screen.vote;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;

/** Behind the curtain: one expert's own dots, given with the mouse or the keyboard, and nobody else's. */
final class VoteBooth extends StackPane {
    private final VoteViewModel model;
    private final List<BoothRow> rows = new ArrayList<>();
    private final Label left = Nodes.id("vote-left", Nodes.reading("", Css.BOOTH_NAME));
    private Object laid = "";

    VoteBooth(VoteViewModel model) {
        this.model = model;
        setId("vote-booth");
        getStyleClass().add(Css.BOOTH);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lays the paper anew only for another expert or round, so that the keyboard stays where it is. */
    void show(Booth.Own<DotPaper> own) {
        DotPaper paper = own.filled();
        Object wanted = List.of(own.person(), paper.round(), paper.options());
        if (!wanted.equals(laid)) {
            laid = wanted;
            lay(paper);
        }
        left.setText(Words.of("vote.booth.of", Math.max(0, paper.left()), paper.dotsEach()));
        rows.forEach(row -> row.show(paper));
    }

    private void lay(DotPaper paper) {
        rows.clear();
        for (Ballot.Option option : paper.options()) {
            rows.add(new BoothRow(model, option, rows.size()));
        }
        Label notice = Nodes.id("vote-booth-notice", Nodes.reading("", Css.WARNING));
        notice.textProperty().bind(model.notice());
        var list = new VBox(6);
        list.getChildren().addAll(rows);
        var back = Nodes.button("vote-take-back", Words.of("vote.booth.back"), "fth-corner-up-left", () -> model.booth()
                .steps()
                .ifPresent(Steps::undo));
        var top = new FlowPane(16, 6, left, back, notice);
        top.setRowValignment(VPos.CENTER);
        var work = new VBox(10, top, list, Nodes.reading(Words.of("vote.booth.text"), Css.MUTED));
        var frame = new ScreenFrame(paper.name(), work)
                .withActions(
                        Nodes.button("vote-leave", Words.of("vote.booth.leave"), "", model::leave),
                        Nodes.accent("vote-hand-in", Words.of("vote.booth.handIn"), "fth-check", model::handIn));
        frame.hint()
                .setText(
                        paper.again()
                                ? Words.of("vote.booth.again", paper.round())
                                : Words.of("vote.booth.round", paper.round()));
        getChildren().setAll(frame);
    }

    /** The keyboard is with the first group as soon as the curtain is closed. */
    void takeKeyboard() {
        Focus.whenShown(rows.get(0));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.handIn();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
        } else if (event.getTarget() instanceof BoothRow row && !event.isShortcutDown() && !event.isAltDown()) {
            rowKey(event, row);
        }
    }

    private void rowKey(KeyEvent event, BoothRow row) {
        switch (event.getCode()) {
            case DOWN -> go(event, rows.indexOf(row) + 1);
            case UP -> go(event, rows.indexOf(row) - 1);
            case ENTER -> enter(event);
            default -> {
                if (row.key(event)) {
                    event.consume();
                }
            }
        }
    }

    private void go(KeyEvent event, int index) {
        event.consume();
        if (index >= 0 && index < rows.size()) {
            Focus.intoView(rows.get(index));
        }
    }

    private void enter(KeyEvent event) {
        event.consume();
        boolean all =
                model.booth().own().filter(own -> own.filled().left() == 0).isPresent();
        if (all) {
            model.handIn();
        } else {
            model.remindOfDotsLeft();
        }
    }
}
