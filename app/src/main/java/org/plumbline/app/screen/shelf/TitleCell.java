package org.plumbline.app.screen.shelf;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.plumbline.app.screen.shelf.LibraryViewModel.Row;
import org.plumbline.app.words.Words;

/** The title of a bank, which is edited where it stands; a bank that comes with the program keeps its own. */
final class TitleCell extends WholeCell {
    private final TextField field = new TextField();

    TitleCell() {
        field.setId("library-title-field");
        field.setAccessibleText(Words.of("library.column.title"));
        field.setOnAction(event -> commitEdit(field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && isEditing()) {
                commitEdit(field.getText());
            }
        });
    }

    @Override
    public void startEdit() {
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || row.entry().readOnly()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(String title, boolean empty) {
        super.updateItem(title, empty);
        setGraphic(null);
    }
}
