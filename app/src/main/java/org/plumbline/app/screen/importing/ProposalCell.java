package org.plumbline.app.screen.importing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.importing.EditionViewModel.Proposal;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A competency that is new, changed or gone, with a tick to take that over. */
final class ProposalCell extends ListCell<Proposal> {
    private final CheckBox take = new CheckBox();
    private final Label kind = Nodes.reading("", Css.HINT);
    private final VBox box = new VBox(2, take, kind);
    private Proposal shown;

    ProposalCell() {
        setPrefWidth(0);
        take.setWrapText(true);
        take.setFocusTraversable(false);
    }

    @Override
    protected void updateItem(Proposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        if (shown != null) {
            take.selectedProperty().unbindBidirectional(shown.take());
            shown = null;
        }
        if (empty || proposal == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        shown = proposal;
        take.setText(proposal.entry().name());
        take.selectedProperty().bindBidirectional(proposal.take());
        kind.setText(
                Words.of("importing.edition.kind." + proposal.entry().kind().name()));
        setAccessibleText(take.getText() + ", " + kind.getText());
        setGraphic(box);
    }
}
