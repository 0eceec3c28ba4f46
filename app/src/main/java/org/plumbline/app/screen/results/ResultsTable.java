package org.plumbline.app.screen.results;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.plumbline.app.screen.results.ResultsViewModel.Row;
import org.plumbline.app.screen.results.ResultsViewModel.Spot;
import org.plumbline.app.screen.results.ResultsViewModel.Table;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;

/** Candidates by competencies, read from left to right: who, the level words with a sign, the outcome, why. */
final class ResultsTable extends GridPane {
    private final ResultsViewModel model;

    ResultsTable(ResultsViewModel model) {
        this.model = model;
        getStyleClass().add(Css.MATRIX);
        setId("results-table");
    }

    void show(Table table) {
        getChildren().clear();
        getColumnConstraints().clear();
        int column = 0;
        head(Words.of("results.candidate"), column++, 14);
        double share = 52.0 / Math.max(1, table.competencies().size());
        for (SelectedCompetency competency : table.competencies()) {
            head(competency.name(), column++, share);
        }
        head(Words.of("results.outcome"), column++, 11);
        head(Words.of("results.why"), column, 23);
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
            add(cell(row, competency), column++, line);
        }
        add(filled(Nodes.reading(outcome(row.outcome()), Css.MATRIX_CELL, Css.STRONG)), column++, line);
        add(filled(Nodes.reading(row.outcome().reason(), Css.MATRIX_CELL, Css.HINT)), column, line);
    }

    private static <R extends javafx.scene.layout.Region> R filled(R region) {
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return region;
    }

    private static String outcome(Outcome outcome) {
        return outcome.decision()
                .map(decision -> decision.mark() + "  " + decision.words())
                .orElseGet(() -> Words.of("results.open"));
    }

    private Node cell(Row row, SelectedCompetency competency) {
        Standing standing = row.outcome().standing(competency.id()).orElseThrow();
        Scale scale = model.scale(competency);
        var button = new Button(words(standing, scale));
        button.setId("result-" + row.candidate().id() + "-" + competency.id());
        button.setWrapText(true);
        button.getStyleClass().setAll(Css.MATRIX_CELL, style(standing));
        button.setAccessibleText(row.candidate().code() + ", " + competency.name() + ", " + words(standing, scale));
        var spot = new Spot(row.candidate().id(), competency.id());
        button.pseudoClassStateChanged(
                Css.CHOSEN, model.spot().get().filter(spot::equals).isPresent());
        button.setOnAction(event -> model.spot().set(Optional.of(spot)));
        return filled(button);
    }

    private static String words(Standing standing, Scale scale) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public String settled(Standing.Settled settled) {
                return settled.determination().sign() + " "
                        + scale.level(settled.level()).name() + (settled.byConsensus() ? "\u00a0*" : "");
            }

            @Override
            public String open(Standing.Open open) {
                return switch (open.why()) {
                    case MEMBERS_DIFFER -> Words.of("results.differ");
                    case NOT_ASKED -> Words.of("results.notAsked");
                    case NO_ANSWER -> Words.of("results.noAnswer");
                    case NO_REQUIRED_LEVEL -> Words.of("results.noRequired");
                    case NOT_YET_RATED -> Words.of("results.notRated");
                };
            }
        });
    }

    private static String style(Standing standing) {
        if (!(standing instanceof Standing.Settled settled)) {
            return Css.CELL_OPEN;
        }
        return switch (settled.determination()) {
            case DOES_NOT_MEET -> Css.CELL_BELOW;
            case MEETS -> Css.CELL_MEETS;
            case EXCEEDS -> Css.CELL_ABOVE;
        };
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
