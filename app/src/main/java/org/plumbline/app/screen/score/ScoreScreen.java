package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.score.ScoreViewModel.Desk;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.scoring.Rating;

/** Scoring one candidate alone: the level texts are the rating control, the evidence is beside them. */
public final class ScoreScreen implements Screen {
    private final ScoreViewModel model;
    private final BorderPane place = new BorderPane();
    private final ScoreHeader header;
    private final ScoreDesk desk;
    private final Button submit;
    private final ScreenFrame frame;

    /** Whether the key that is down was a command; its letter is then not typed where the keyboard went. */
    private boolean shortcut;

    public ScoreScreen(ScoreViewModel model, PacketsViewModel packets) {
        this.model = model;
        header = new ScoreHeader(model);
        desk = new ScoreDesk(model);
        submit = Nodes.accent("score-submit", Words.of("score.submit"), "fth-check", this::submit);
        frame = new ScreenFrame(Words.of("score.screen"), place).withTools(header.nodes());
        var report = Nodes.id("score-packet-report", Nodes.reading("", Css.HINT));
        report.textProperty().bind(packets.report());
        report.managedProperty().bind(packets.report().isNotEmpty());
        var save = Nodes.button(
                "score-packet-save",
                Words.of("score.packet.save"),
                "fth-upload",
                () -> packets.save(model.member().get()));
        save.disableProperty().bind(model.member().isNull());
        var take = Nodes.button("score-packet-take", Words.of("score.packet.take"), "fth-download", packets::takeIn);
        var travelling = new FlowPane(8, 8, save, take, report);
        travelling.setPadding(new Insets(14, 0, 0, 0));
        place.setBottom(travelling);
        frame.withActions(
                Nodes.button(
                        "score-previous", Words.of("score.previous"), "fth-chevron-left", () -> model.goCandidate(-1)),
                Nodes.button("score-next", Words.of("score.next"), "fth-chevron-right", () -> model.goCandidate(1)),
                submit);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        frame.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (shortcut) {
                event.consume();
            }
        });
        model.desk().addListener((property, old, now) -> lay(now));
    }

    private void lay(Optional<Desk> now) {
        submit.setDisable(now.map(Desk::submitted).orElse(true));
        if (now.isPresent()) {
            desk.show(now.get());
            if (place.getCenter() != desk) {
                place.setCenter(desk);
                desk.takeKeyboard();
            }
        } else {
            place.setCenter(invitation());
        }
    }

    private Node invitation() {
        List<String> needs = model.hindrances();
        if (needs.isEmpty()) {
            return new EmptyState(
                    Words.of("score.open.text"),
                    Nodes.accent("score-open-round", Words.of("score.open", 1), "fth-lock", model::openRound));
        }
        return new EmptyState(
                Words.of("score.needs", needs.stream().map(Words::of).collect(Collectors.joining(", "))));
    }

    private void submit() {
        if (model.submit()) {
            desk.forgetMissing();
        } else {
            desk.showMissing();
        }
    }

    private void key(KeyEvent event) {
        shortcut = false;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            submit();
            event.consume();
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!typing && !event.isShortcutDown() && !event.isAltDown() && shortKey(event)) {
            shortcut = true;
            event.consume();
        }
    }

    private boolean shortKey(KeyEvent event) {
        String text = event.getText();
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            digit(text.charAt(0) - '0');
            return true;
        }
        switch (event.getCode()) {
            case N -> desk.evidence().requestFocus();
            case J -> model.goCandidate(1);
            case K -> model.goCandidate(-1);
            case A -> model.rate(new Rating.NotAsked());
            case O -> model.rate(new Rating.NoAnswer());
            case PAGE_DOWN -> model.goCompetency(1);
            case PAGE_UP -> model.goCompetency(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void digit(int digit) {
        if (digit == 0) {
            model.clear();
        } else {
            model.rate(digit);
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        lay(model.desk().get());
        if (place.getCenter() == desk) {
            desk.takeKeyboard();
        }
    }

    @Override
    public void hide() {
        model.hide();
    }
}
