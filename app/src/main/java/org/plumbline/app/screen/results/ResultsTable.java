package org.plumbline.app.screen.results;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.plumbline.app.screen.results.ResultsViewModel.Row;
import org.plumbline.app.screen.results.ResultsViewModel.Table;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;

/** Candidates by competencies, read from left to right: who, the level words with a sign, the outcome, why. */
final class ResultsTable extends GridPane {
    private final StandingButtons standings;

    ResultsTable(StandingButtons standings) {
        this.standings = standings;
        getStyleClass().add(Css.MATRIX);
        setId("results-table");
    }

    void show(Table table) {
        getChildren().clear();
        getColumnConstraints().clear();
        int column = 0;
        head(Words.of("results.candidate"), column++, 13);
        double share = 56.0 / Math.max(1, table.competencies().size());
        for (SelectedCompetency competency : table.competencies()) {
            head(competency.name(), column++, share);
        }
        head(Words.of("results.outcome"), column++, 11);
        head(Words.of("results.why"), column, 20);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), i + 1);
        }
    }

    private void head(String words, int column, double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(constraints);
        add(Nodes.reading(words, Css.MATRIX_HEAD), column, 0);
    }

    private void row(Table table, Row row, int line) {
        add(
                filled(Nodes.reading(
                        row.candidate().code() + "  " + row.candidate().name() + "\n" + row.grade(), Css.MATRIX_CELL)),
                0,
                line);
        int column = 1;
        for (SelectedCompetency competency : table.competencies()) {
            add(filled(standings.button(row, competency, "")), column++, line);
        }
        add(filled(Nodes.reading(outcome(row.outcome()), Css.MATRIX_CELL, Css.STRONG)), column++, line);
        add(filled(Nodes.reading(row.outcome().reason(), Css.MATRIX_CELL, Css.HINT)), column, line);
    }

    private static <R extends javafx.scene.layout.Region> R filled(R region) {
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return region;
    }

    static String outcome(Outcome outcome) {
        return outcome.decision()
                .map(decision -> decision.mark() + "  " + decision.words())
                .orElseGet(() -> Words.of("results.open"));
    }

    /** What the signs say. */
    static String legend() {
        return Words.of(
                "results.legend",
                Determination.EXCEEDS.sign(),
                Determination.MEETS.sign(),
                Determination.DOES_NOT_MEET.sign());
    }
}
