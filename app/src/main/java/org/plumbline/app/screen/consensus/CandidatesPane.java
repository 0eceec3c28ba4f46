package org.plumbline.app.screen.consensus;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.consensus.Desk.Entry;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** The candidates, with what differs and how far the panel is. */
final class CandidatesPane extends ListView<Entry> {
    private final ConsensusViewModel model;
    private boolean showing;

    CandidatesPane(ConsensusViewModel model) {
        this.model = model;
        setId("consensus-candidates");
        setAccessibleText(Words.of("consensus.candidates"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.choose(now.id());
            }
        });
    }

    void show(Desk desk) {
        showing = true;
        getItems().setAll(desk.candidates());
        desk.open().ifPresent(open -> desk.candidates().stream()
                .filter(entry -> entry.id().equals(open.id()))
                .forEach(this::turnTo));
        showing = false;
    }

    private void turnTo(Entry entry) {
        getSelectionModel().select(entry);
        scrollTo(entry);
    }

    /** A name, the state in words, and a count where cells differ. */
    private static final class Line extends WrappingCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Label state = Nodes.reading(entry.state(), Css.HINT);
            state.setMaxWidth(Double.MAX_VALUE);
            var below = new HBox(6, Nodes.grow(state));
            if (entry.differing() > 0) {
                Label count = Nodes.label(Words.of("consensus.differs.count", entry.differing()), Css.CHIP);
                count.setMinWidth(USE_PREF_SIZE);
                below.getChildren().add(count);
            }
            setGraphic(new VBox(1, Nodes.reading(entry.label(), Css.STRONG), below));
        }
    }
}
