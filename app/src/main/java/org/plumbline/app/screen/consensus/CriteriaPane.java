package org.plumbline.app.screen.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.widget.Focus;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.Speaker;

/** Criterion by criterion what every rater gave; arrows go from dot to dot, digits pick the level to agree on. */
final class CriteriaPane extends VBox {
    private final ConsensusViewModel model;
    private final Runnable toReason;
    private final List<Dot> dots = new ArrayList<>();
    private final List<CriterionCard> cards = new ArrayList<>();

    private record Dot(CompetencyId competency, Speaker speaker, Button button) {}

    /**
     * @param toReason puts the keyboard into the reason
     */
    CriteriaPane(ConsensusViewModel model, Runnable toReason) {
        super(10);
        this.model = model;
        this.toReason = toReason;
        setId("consensus-criteria");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.criterion().addListener(observable -> mark());
        model.speaker().addListener(observable -> mark());
    }

    void show(Case open) {
        boolean focused = isFocusWithin();
        dots.clear();
        cards.clear();
        for (Criterion criterion : open.criteria()) {
            var card = new CriterionCard(criterion, () -> look(criterion.id(), Optional.empty()));
            for (Desk.Row row : criterion.rows()) {
                Speaker speaker = row.history().speaker();
                Button button = card.row(row, () -> look(criterion.id(), Optional.of(speaker)));
                button.setId("consensus-dot-" + criterion.id() + "-" + card.rows());
                dots.add(new Dot(criterion.id(), speaker, button));
            }
            cards.add(card);
        }
        if (focused) {
            requestFocus();
        }
        getChildren().setAll(cards);
        mark();
        if (focused) {
            chosen().map(Dot::button).ifPresent(Button::requestFocus);
        }
    }

    private void look(CompetencyId competency, Optional<Speaker> speaker) {
        model.look(competency, speaker);
    }

    private Optional<Dot> chosen() {
        return dots.stream().filter(this::isChosen).findFirst().or(() -> dots.stream()
                .filter(dot ->
                        model.criterion().get().filter(dot.competency()::equals).isPresent())
                .findFirst());
    }

    private boolean isChosen(Dot dot) {
        return model.criterion().get().filter(dot.competency()::equals).isPresent()
                && model.speaker().get().filter(dot.speaker()::equals).isPresent();
    }

    private void mark() {
        cards.forEach(card -> card.mark(model.criterion().get()));
        dots.forEach(dot -> CriterionCard.mark(dot.button(), isChosen(dot)));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (turn(event.getCode()) || digit(event.getCode())) {
            event.consume();
        }
    }

    private boolean turn(KeyCode code) {
        switch (code) {
            case DOWN -> go(1);
            case UP -> go(-1);
            case RIGHT -> goToCriterion(1);
            case LEFT -> goToCriterion(-1);
            case J -> model.step(1);
            case K -> model.step(-1);
            case N -> toReason.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        int level = Integer.parseInt(code.getName().replaceAll("\\D", ""));
        boolean there = model.open().filter(Case::mayWork).isPresent()
                && model.here().filter(now -> level <= now.levels().size()).isPresent();
        if (there) {
            model.picked().set(level == 0 ? Optional.empty() : Optional.of(level));
        }
        return there;
    }

    private void go(int by) {
        int at = focused();
        int to = Math.max(0, Math.min(dots.size() - 1, at < 0 ? 0 : at + by));
        land(to);
    }

    /** To the first dot of the criterion after or before. */
    private void goToCriterion(int by) {
        int at = Math.max(0, focused());
        if (dots.isEmpty()) {
            return;
        }
        CompetencyId from = dots.get(at).competency();
        int to = at;
        while (to >= 0 && to < dots.size() && dots.get(to).competency().equals(from)) {
            to += by;
        }
        if (to < 0 || to >= dots.size()) {
            return;
        }
        CompetencyId there = dots.get(to).competency();
        while (to > 0 && dots.get(to - 1).competency().equals(there)) {
            to--;
        }
        land(to);
    }

    private void land(int index) {
        if (index >= 0 && index < dots.size()) {
            Dot dot = dots.get(index);
            Focus.intoView(dot.button());
            look(dot.competency(), Optional.of(dot.speaker()));
        }
    }

    private int focused() {
        for (int i = 0; i < dots.size(); i++) {
            if (dots.get(i).button().isFocused()) {
                return i;
            }
        }
        return chosen().map(dots::indexOf).orElse(-1);
    }

    /** Puts the keyboard on the criterion that is talked about, and scrolls there. */
    void focus() {
        chosen().map(Dot::button).ifPresent(button -> Platform.runLater(() -> Focus.intoView(button)));
    }
}
