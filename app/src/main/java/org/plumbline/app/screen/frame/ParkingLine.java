package org.plumbline.app.screen.frame;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** One line at the foot of the window to put something aside by; it goes as soon as that is done. */
final class ParkingLine extends HBox {
    private final TextField entry = Nodes.id("frame-park-entry", new TextField());
    private Node before;

    ParkingLine(Consumer<String> park) {
        getStyleClass().add(Css.BAND);
        entry.setPromptText(Words.of("frame.park.prompt"));
        entry.setAccessibleText(Words.of("frame.park.prompt"));
        entry.setOnAction(event -> {
            park.accept(entry.getText());
            close();
        });
        entry.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren().addAll(Nodes.label(Words.of("frame.park"), Css.STRONG), Nodes.grow(entry));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Takes the keyboard, and gives it back afterwards. */
    void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            entry.clear();
            setVisible(true);
        }
        entry.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }
}
