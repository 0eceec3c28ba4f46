package org.plumbline.app.screen.candidates;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;

/** A text of a candidate as a field that is always open; Up and Down go to the same field of the next candidate. */
final class TextCell extends TableCell<CandidateLine, CandidateLine> {
    private final String kind;
    private final Function<CandidateLine, EditableText> text;
    private final CandidateTable table;
    private final TextField field = new TextField();
    private final ChangeListener<String> naming = (property, old, code) -> name(code);
    private CandidateLine bound;

    /**
     * @param kind "code" or "name": a part of ids and words
     */
    TextCell(String kind, Function<CandidateLine, EditableText> text, CandidateTable table) {
        this.kind = kind;
        this.text = text;
        this.table = table;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                getTableView().getSelectionModel().select(getIndex());
            }
        });
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.ENTER) {
            table.write(kind, getIndex() + (code == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    private void name(String code) {
        field.setAccessibleText(Words.of("candidates." + kind + ".of", code));
    }

    @Override
    protected void updateItem(CandidateLine line, boolean empty) {
        super.updateItem(line, empty);
        if (bound != null && bound != line) {
            field.textProperty().unbindBidirectional(text.apply(bound));
            bound.code().removeListener(naming);
            bound = null;
        }
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        if (bound == null) {
            bound = line;
            field.textProperty().bindBidirectional(text.apply(line));
            line.code().addListener(naming);
        }
        name(line.code().get());
        field.setId("candidate-" + kind + "-" + line.id());
        setGraphic(field);
    }
}
