package org.plumbline.app.screen.agenda;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** What the clock says, large enough to be seen from where the facilitator stands, and its buttons. */
final class ClockStrip extends VBox {
    private static final String LARGE = "clock-figures";

    private final Label state = Nodes.id("clock-state", Nodes.label("", Css.MUTED));
    private final Label title = Nodes.id("clock-title", Nodes.reading("", Css.SECTION));
    private final Label spent = Nodes.id("clock-spent", Nodes.label("", LARGE));
    private final Label left = Nodes.id("clock-left", Nodes.label(""));
    private final Label day = Nodes.id("clock-day", Nodes.reading("", Css.MUTED));
    private final Label behind = Nodes.id("clock-behind", Nodes.label("", Css.STRONG));
    private final Button start;
    private final Button next;

    ClockStrip(AgendaViewModel model) {
        getStyleClass().add(Css.CARD);
        setId("agenda-clock");
        start = Nodes.button("clock-start", "", "", model::startOrPausePresent);
        next = Nodes.button("clock-next", Words.of("agenda.next"), "fth-skip-forward", model.timekeeper()::next);
        spent.setMinWidth(USE_PREF_SIZE);
        left.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(state, title, Nodes.styled(new FlowPane(spent, left, start, next), Css.TOOLS), behind, day);
        model.face().addListener((property, old, now) -> show(now));
        show(model.face().get());
    }

    private void show(ClockFace face) {
        state.setText(face.state());
        title.setText(face.title());
        spent.setText(face.spent());
        left.setText(face.left());
        mark(left, face.over());
        day.setText(face.day());
        behind.setText(face.behind());
        mark(behind, face.late());
        start.setText(Words.of(face.running() ? "agenda.pause" : "agenda.start"));
        start.setGraphic(new FontIcon(face.running() ? "fth-pause" : "fth-play"));
        start.getStyleClass().remove(Css.ACCENT);
        if (!face.running()) {
            start.getStyleClass().add(Css.ACCENT);
        }
        start.setDisable(face.finished());
        next.setDisable(!face.running());
    }

    private static void mark(Label label, boolean warns) {
        label.getStyleClass().remove(Css.WARNING);
        if (warns) {
            label.getStyleClass().add(Css.WARNING);
        }
    }
}
