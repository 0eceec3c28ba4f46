package org.plumbline.app.projector.presenter;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.StepTime;

/** What the facilitator says in the step that the room is at, and how its time stands; only the presenter sees it. */
public final class AgendaSide extends VBox {
    private final Clock clock;
    private final RoomChoices choices;
    private final Label step = Nodes.id("presenter-step", Nodes.reading("", Css.STRONG));
    private final Label time = Nodes.id("presenter-time", Nodes.reading(""));
    private final Label script = Nodes.id("presenter-script", Nodes.reading("", Css.SCRIPT));
    private final Label after = Nodes.id("presenter-step-after", Nodes.reading("", Css.MUTED));
    private final HBox size;
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
    private Optional<Agenda> agenda = Optional.empty();

    public AgendaSide(Clock clock, RoomChoices choices) {
        this.clock = clock;
        this.choices = choices;
        setId("presenter-agenda");
        getStyleClass().add(Css.CARD);
        ticking.setCycleCount(Animation.INDEFINITE);
        Button smaller = Nodes.iconButton(
                "presenter-script-smaller",
                Words.of("projector.script.smaller"),
                "fth-minus",
                () -> resize(ScriptSize.smaller(choices.script())));
        Button larger = Nodes.iconButton(
                "presenter-script-larger",
                Words.of("projector.script.larger"),
                "fth-plus",
                () -> resize(ScriptSize.larger(choices.script())));
        size = new HBox(Nodes.label(Words.of("projector.script"), Css.FIELD_LABEL), Nodes.spacer(), smaller, larger);
        size.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(step, time, size, script, after);
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        resize(choices.script());
        managedProperty().bind(visibleProperty());
    }

    /** Takes the agenda as it is now; without one there is nothing to say. */
    public void show(Optional<Agenda> now) {
        agenda = now.filter(some -> !some.steps().isEmpty());
        setVisible(agenda.isPresent());
        tick();
        if (agenda.flatMap(Agenda::running).isPresent()) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    /** Stops the clock's hand; what it shows is of no use to anybody now. */
    public void rest() {
        ticking.stop();
    }

    private void tick() {
        Optional<AgendaClock> reading = agenda.map(known -> AgendaClock.at(known, clock.instant(), clock.getZone()));
        Optional<StepTime> present = reading.flatMap(AgendaClock::present);
        step.setText(present.map(now -> now.step().title()).orElseGet(() -> Words.of("projector.step.none")));
        time.setText(present.map(AgendaSide::time).orElse(""));
        time.setVisible(present.isPresent());
        boolean over = present.filter(StepTime::isOver).isPresent();
        time.getStyleClass().setAll(Css.LABEL, Css.READING, over ? Css.WARNING : Css.MUTED);
        String words = present.map(now -> now.step().script()).orElse("");
        script.setText(words);
        script.setVisible(!words.isBlank());
        size.setVisible(!words.isBlank());
        after.setText(reading.flatMap(AgendaClock::next)
                .map(then -> Words.of(
                        "projector.step.next",
                        then.step().title(),
                        then.planned().toMinutes()))
                .orElse(""));
        after.setVisible(!after.getText().isEmpty());
    }

    private static String time(StepTime now) {
        String key =
                now.isOver() ? "projector.time.over" : now.running() ? "projector.time.left" : "projector.time.rests";
        return Words.of(
                key, clock(now.spent()), now.planned().toMinutes(), clock(now.isOver() ? now.over() : now.left()));
    }

    /** Minutes and seconds, such as "12:05". */
    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private void resize(int percent) {
        if (percent != choices.script()) {
            choices.script(percent);
        }
        script.setStyle("-fx-font-size: " + percent / 100.0 + "em;");
    }
}
