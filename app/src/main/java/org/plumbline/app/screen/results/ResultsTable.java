package org.plumbline.app.screen.results;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Outcome;

/** Candidates by competencies, read from left to right: who, the level words with a sign, the outcome, why. */
final class ResultsTable extends GridPane {
    private final ResultsViewModel model;
    private final StandingButtons standings;

    ResultsTable(ResultsViewModel model, StandingButtons standings) {
        this.model = model;
        this.standings = standings;
        getStyleClass().add(Css.MATRIX);
        setId("results-table");
    }

    void show(ResultsPage page, List<Row> rows) {
        getChildren().clear();
        getColumnConstraints().clear();
        int column = 0;
        head(Words.of("results.candidate"), column++, 14);
        double share = 57.0 / Math.max(1, page.competencies().size());
        for (SelectedCompetency competency : page.competencies()) {
            head(competency.name(), column++, share);
        }
        head(Words.of("results.outcome"), column++, 11);
        head(Words.of("results.why"), column, 18);
        for (int i = 0; i < rows.size(); i++) {
            row(page, rows.get(i), 2 * i + 1);
        }
    }

    /** Puts the way to an outcome under the row of its candidate. */
    void trace(TracePane pane, int row) {
        add(pane, 0, 2 * row + 2, REMAINING, 1);
    }

    private void head(String words, int column, double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(constraints);
        add(Nodes.reading(words, Css.MATRIX_HEAD), column, 0);
    }

    private void row(ResultsPage page, Row row, int line) {
        add(
                filled(Nodes.styled(new VBox(who(model, row), Nodes.label(row.grade(), Css.HINT)), Css.MATRIX_CELL)),
                0,
                line);
        int column = 1;
        for (SelectedCompetency competency : page.competencies()) {
            add(standings.button(page, row, competency, ""), column++, line);
        }
        add(filled(Nodes.reading(outcome(row), Css.MATRIX_CELL, Css.STRONG)), column++, line);
        add(standings.cell(StandingButtons.why(row.id()), why(row), row.id()), column, line);
    }

    /** The candidate's label as a box that marks them for the comparison. */
    static CheckBox who(ResultsViewModel model, Row row) {
        CheckBox box = Nodes.id("compare-" + row.id(), new CheckBox(row.label()));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(model.compared().contains(row.id()));
        box.setAccessibleText(Words.of("results.mark", row.label()));
        box.setOnAction(event -> {
            model.mark(row.id());
            box.setSelected(model.compared().contains(row.id()));
        });
        return box;
    }

    static String why(Row row) {
        return row.outcome().map(Outcome::reason).orElseGet(() -> Words.of("results.hiddenWhy"));
    }

    private static <R extends Region> R filled(R region) {
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return region;
    }

    /** The outcome of the round, and of all rounds where that says more. */
    static String outcome(Row row) {
        String here = row.outcome()
                .map(outcome -> row.seen()
                        .absent()
                        .filter(came -> outcome.decision().isEmpty())
                        .map(came -> Words.of("results.absent." + came.kind()))
                        .orElseGet(() -> StandingWords.outcome(outcome)))
                .orElseGet(() -> Words.of("results.hidden"));
        return row.category().isEmpty() ? here : here + "\n" + row.category();
    }
}
