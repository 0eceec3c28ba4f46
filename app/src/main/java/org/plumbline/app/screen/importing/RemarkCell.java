package org.plumbline.app.screen.importing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.model.intake.ImportReport.Remark;

/** A remark with the line of the document that it is about. */
final class RemarkCell extends ListCell<Remark> {
    private final Label words = Nodes.reading("");
    private final Label source = Nodes.reading("", Css.HINT);
    private final VBox box = new VBox(2, words, source);

    RemarkCell() {
        setPrefWidth(0);
        source.managedProperty().bind(source.visibleProperty());
    }

    @Override
    protected void updateItem(Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        if (empty || remark == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(remark.words());
        source.setText(remark.sourceLine());
        source.setVisible(!remark.sourceLine().isBlank());
        setAccessibleText(remark.words());
        setGraphic(box);
    }
}
