package org.plumbline.app.screen.agreement;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.agreement.AgreementPage.Part;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A competency with its counts; a sign and a word at the one on which raters differ most. */
final class PartCell extends WrappingCell<Part> {
    private final Label name = Nodes.reading("", Css.STRONG);
    private final Label counts = Nodes.reading("", Css.HINT);
    private final Label most = Nodes.reading(Words.of("agreement.most"), Css.HINT, Css.WARNING);
    private final VBox box = new VBox(2, name, counts, most);

    PartCell() {
        most.managedProperty().bind(most.visibleProperty());
    }

    @Override
    protected void updateItem(Part part, boolean empty) {
        super.updateItem(part, empty);
        if (empty || part == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(part.name());
        counts.setText(part.counts());
        most.setVisible(part.differsMost());
        setAccessibleText(part.name() + ", " + part.counts() + (part.differsMost() ? ", " + most.getText() : ""));
        setGraphic(box);
    }
}
