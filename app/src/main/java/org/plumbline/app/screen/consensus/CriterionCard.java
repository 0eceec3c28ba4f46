package org.plumbline.app.screen.consensus;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.screen.consensus.Desk.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;

/** One criterion: its name, what is required and agreed, and one row a rater. */
final class CriterionCard extends VBox {
    private final Criterion criterion;
    private int rows;

    CriterionCard(Criterion criterion, Runnable choose) {
        this.criterion = criterion;
        getStyleClass().add(Css.CRITERION);
        setId("consensus-criterion-" + criterion.id());
        setOnMouseClicked(event -> choose.run());
        var name = Nodes.reading(
                criterion.cell().differs() ? Words.of("consensus.differs", criterion.name()) : criterion.name(),
                Css.STRONG);
        var required = Nodes.reading(
                criterion
                        .required()
                        .map(level -> Words.of("consensus.required", level))
                        .orElseGet(() -> Words.of("consensus.noRequired")),
                Css.HINT);
        getChildren().add(new HBox(10, Nodes.grow(new VBox(name, required)), agreed()));
    }

    private Label agreed() {
        Label label = Nodes.label(
                criterion
                        .cell()
                        .agreed()
                        .map(verdict ->
                                Words.of("consensus.agreed", criterion.levels().get(verdict.level() - 1)))
                        .or(() -> criterion.settled().map(level -> Words.of("consensus.settled", level)))
                        .orElseGet(() -> Words.of("consensus.notAgreed")),
                criterion.cell().agreed().isPresent() || criterion.settled().isPresent() ? Css.STRONG : Css.MUTED);
        label.setId("consensus-agreed-" + criterion.id());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Adds a rater: name, dot and level word. */
    Button row(Row row, Runnable choose) {
        rows++;
        Label name = Nodes.label(row.name(), Css.DOT_RATER);
        name.setWrapText(true);
        Label words = Nodes.label(words(row), Css.DOT_WORD);
        var line = new DotLine(
                criterion, row.history().first().rating(), row.history().last().rating());
        HBox.setHgrow(line, Priority.ALWAYS);
        var box = Nodes.styled(new HBox(name, line, words), Css.DOT_CELL);
        var button = new Button("", box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll(Css.DOT_ROW);
        button.setMaxWidth(Double.MAX_VALUE);
        box.prefWidthProperty().bind(button.widthProperty().subtract(4));
        button.setAccessibleText(Words.of("consensus.said", criterion.name(), row.name(), words.getText()));
        button.setOnAction(event -> choose.run());
        getChildren().add(button);
        return button;
    }

    private static String words(Row row) {
        return row.history().changed()
                        && !row.history()
                                .first()
                                .rating()
                                .equals(row.history().last().rating())
                ? Words.of("consensus.changed", row.words())
                : row.words();
    }

    int rows() {
        return rows;
    }

    void mark(Optional<CompetencyId> talkedAbout) {
        pseudoClassStateChanged(
                Css.CHOSEN, talkedAbout.filter(criterion.id()::equals).isPresent());
    }

    static void mark(Button row, boolean chosen) {
        row.pseudoClassStateChanged(Css.CHOSEN, chosen);
    }
}
