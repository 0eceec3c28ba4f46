package org.plumbline.app.screen.results;

import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsViewModel.Row;
import org.plumbline.app.screen.results.ResultsViewModel.Table;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.model.analysis.SelectedCompetency;

/** The results as one card a candidate, for large text where a table would cut its words. */
final class ResultsCards extends VBox {
    private final StandingButtons standings;

    ResultsCards(StandingButtons standings) {
        super(14);
        this.standings = standings;
        setId("results-cards");
    }

    void show(Table table) {
        getChildren().setAll(table.rows().stream().map(row -> card(table, row)).toList());
    }

    private VBox card(Table table, Row row) {
        var card = Nodes.styled(
                new VBox(
                        Nodes.reading(
                                row.candidate().code() + "  " + row.candidate().name() + ", " + row.grade(),
                                Css.SECTION),
                        Nodes.reading(ResultsTable.outcome(row.outcome()), Css.STRONG),
                        Nodes.reading(row.outcome().reason())),
                Css.PANE);
        for (SelectedCompetency competency : table.competencies()) {
            card.getChildren().add(standings.button(row, competency, competency.name() + ": "));
        }
        return card;
    }
}
