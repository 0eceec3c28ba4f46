package org.plumbline.app.screen.importing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.importing.PreviewViewModel.Found;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A competency that was found, with a tick to take it; or a line on what stands beside the competencies. */
final class FoundCell extends ListCell<Object> {
    private final CheckBox take = new CheckBox();
    private final Label holds = Nodes.reading("", Css.HINT);
    private final Label line = Nodes.label("", Css.HINT);
    private final HBox competency = new HBox(8, Nodes.grow(new VBox(2, take, holds)), line);
    private final Label words = Nodes.reading("");
    private Found shown;

    FoundCell() {
        setPrefWidth(0);
        take.setWrapText(true);
        take.setFocusTraversable(false);
        line.setMinWidth(USE_PREF_SIZE);
    }

    /** Space ticks the chosen one. */
    static void key(ListView<Object> list, KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && list.getSelectionModel().getSelectedItem() instanceof Found found) {
            found.take().set(!found.take().get());
            event.consume();
        }
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
        super.updateItem(item, empty);
        if (shown != null) {
            take.selectedProperty().unbindBidirectional(shown.take());
            shown = null;
        }
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (item instanceof Found found) {
            show(found);
        } else {
            words.setText(String.valueOf(item));
            setGraphic(words);
            setAccessibleText(words.getText());
        }
    }

    private void show(Found found) {
        shown = found;
        take.setText(found.words().name());
        take.setId("importing-take-" + found.competency().id());
        take.selectedProperty().bindBidirectional(found.take());
        String category = found.words().category();
        holds.setText(
                category.isEmpty()
                        ? found.words().holds()
                        : category + " · " + found.words().holds());
        line.setText(
                found.words().line() > 0
                        ? Words.of("importing.line", found.words().line())
                        : "");
        setAccessibleText(take.getText() + ", " + holds.getText());
        setGraphic(competency);
    }
}
