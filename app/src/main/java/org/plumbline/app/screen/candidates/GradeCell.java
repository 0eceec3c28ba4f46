package org.plumbline.app.screen.candidates;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.position.Grade;

/** The grade that a candidate applies for, and the way out of the list. */
final class GradeCell extends TableCell<CandidateLine, CandidateLine> {
    private final ComboBox<Grade> grade = new ComboBox<>();
    private final Button remove;
    private final HBox line;
    private CandidateLine bound;

    GradeCell(CandidatesViewModel model) {
        grade.setItems(model.grades());
        grade.setConverter(new Naming<>(Grade::name));
        remove = Nodes.iconButton(
                "",
                Words.of("common.remove"),
                "fth-x",
                () -> model.remove(getItem().id()));
        line = new HBox(4, grade, Nodes.spacer(), remove);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(CandidateLine candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (bound != null && bound != candidate) {
            grade.valueProperty().unbindBidirectional(bound.grade());
            bound = null;
        }
        if (empty || candidate == null) {
            setGraphic(null);
            return;
        }
        if (bound == null) {
            bound = candidate;
            grade.valueProperty().bindBidirectional(candidate.grade());
        }
        String code = candidate.code().get();
        grade.setId("candidate-grade-" + candidate.id());
        grade.setAccessibleText(Words.of("candidates.grade.of", code));
        remove.setId("candidate-remove-" + candidate.id());
        remove.setAccessibleText(Words.of("candidates.remove", code));
        setGraphic(line);
    }
}
