package org.plumbline.app.screen.candidates;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.ShownCandidates;

/** One row of the list with its tick, and why it has none. */
final class ImportCell extends WrappingCell<CandidateRow> {
    private final CandidateImport model;
    private final CheckBox taken = new CheckBox();
    private final Label who = Nodes.reading("");
    private final Label remark = Nodes.reading("", Css.WARNING);
    private final HBox line = new HBox(10, taken, Nodes.grow(new VBox(2, who, remark)));

    ImportCell(CandidateImport model) {
        this.model = model;
        taken.setFocusTraversable(false);
        taken.setOnAction(event -> model.take(getItem(), taken.isSelected()));
    }

    @Override
    protected void updateItem(CandidateRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        taken.setId("import-take-" + row.number());
        taken.setSelected(model.isTaken(row));
        taken.setDisable(row.state() == CandidateRow.State.WRONG);
        who.setText(words(row));
        remark.setText(row.remark());
        remark.setVisible(!row.remark().isEmpty());
        remark.setManaged(remark.isVisible());
        taken.setAccessibleText(who.getText());
        setAccessibleText(who.getText() + ". " + row.remark());
        setGraphic(line);
    }

    private static String words(CandidateRow row) {
        return Stream.of(
                        Words.of("candidates.import.line", row.number()),
                        row.code().isEmpty() ? Words.of("candidates.import.nextCode") : row.code(),
                        ShownCandidates.isolated(row.name()),
                        row.grade().map(Grade::name).orElse(""),
                        row.application(),
                        row.arrangements())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
