package org.plumbline.app.screen.results;

import java.util.List;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.model.analysis.SelectedCompetency;

/** The results as one card a candidate, for large text where a table would cut its words. */
final class ResultsCards extends VBox {
    private final ResultsViewModel model;
    private final StandingButtons standings;

    ResultsCards(ResultsViewModel model, StandingButtons standings) {
        super(14);
        this.model = model;
        this.standings = standings;
        setId("results-cards");
    }

    void show(ResultsPage page, List<Row> rows) {
        getChildren().setAll(rows.stream().map(row -> card(page, row)).toList());
    }

    /** Puts the way to an outcome under the card of its candidate. */
    void trace(TracePane pane, int row) {
        getChildren().add(row + 1, pane);
    }

    private VBox card(ResultsPage page, Row row) {
        var card = Nodes.styled(
                new VBox(
                        Nodes.styled(ResultsTable.who(model, row), Css.SECTION),
                        Nodes.label(row.grade(), Css.HINT),
                        Nodes.reading(ResultsTable.outcome(row), Css.STRONG),
                        standings.cell(StandingButtons.why(row.id()), ResultsTable.why(row), row.id())),
                Css.PANE);
        for (SelectedCompetency competency : page.competencies()) {
            card.getChildren().add(standings.button(page, row, competency, competency.name() + ": "));
        }
        return card;
    }
}
