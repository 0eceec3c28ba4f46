package org.plumbline.app.screen.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.workshop.Voice;

/** Two to five candidates side by side: outcome, level and evidence on every competency; the first one stays in sight. */
final class ComparePane extends VBox {
    private final ResultsViewModel model;

    ComparePane(ResultsViewModel model) {
        super(10);
        this.model = model;
        setId("results-compare");
    }

    void show(ResultsPage page) {
        List<Row> rows = model.compared().stream()
                .flatMap(id -> model.everybody().stream().filter(row -> row.id().equals(id)))
                .toList();
        getChildren().setAll(chips());
        if (rows.size() < 2) {
            getChildren().add(new EmptyState(Words.of("results.compareTwo")));
            return;
        }
        GridPane pinned = grid(page, rows.subList(0, 1));
        var others = new ScrollPane(grid(page, rows.subList(1, rows.size())));
        others.setId("compare-others");
        others.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        others.setFitToHeight(true);
        level(pinned, (GridPane) others.getContent());
        getChildren().add(new HBox(8, pinned, Nodes.grow(others)));
    }

    private Node chips() {
        var chips = Nodes.styled(new FlowPane(), Css.FILTERS);
        for (Row row : model.everybody()) {
            var chip = Nodes.button("chip-" + row.id(), row.label(), "", () -> model.mark(row.id()));
            boolean on = model.compared().contains(row.id());
            chip.pseudoClassStateChanged(Css.CHOSEN, on);
            chip.setAccessibleText(Words.of(on ? "results.unmark" : "results.mark", row.label()));
            chip.setDisable(!on && model.compared().size() >= ResultsViewModel.MOST_COMPARED);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static GridPane grid(ResultsPage page, List<Row> rows) {
        var grid = Nodes.styled(new GridPane(), Css.MATRIX);
        for (int column = 0; column < rows.size(); column++) {
            Row row = rows.get(column);
            int line = 0;
            grid.add(
                    cell(Nodes.reading(row.label(), Css.STRONG), Nodes.reading(ResultsTable.outcome(row))),
                    column,
                    line++);
            for (SelectedCompetency competency : page.competencies()) {
                grid.add(cell(competency(page, row, competency)), column, line++);
            }
        }
        return grid;
    }

    /** Rows of the pinned grid and of the others are as high as each other. */
    private static void level(GridPane one, GridPane other) {
        for (Node node : one.getChildren()) {
            int line = GridPane.getRowIndex(node);
            List<Node> same = other.getChildren().stream()
                    .filter(each -> GridPane.getRowIndex(each) == line)
                    .toList();
            var all = new ArrayList<Region>();
            all.add((Region) node);
            same.forEach(each -> all.add((Region) each));
            for (Region region : all) {
                region.heightProperty()
                        .addListener((property, old, now) -> all.forEach(each -> {
                            if (each.getMinHeight() < now.doubleValue()) {
                                each.setMinHeight(now.doubleValue());
                            }
                        }));
            }
        }
    }

    private static Region cell(Node... nodes) {
        var cell = Nodes.styled(new VBox(4, nodes), Css.MATRIX_CELL);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    private static Node[] competency(ResultsPage page, Row row, SelectedCompetency competency) {
        var nodes = new ArrayList<Node>();
        nodes.add(Nodes.label(competency.name(), Css.MUTED));
        String standing = row.outcome()
                .flatMap(outcome -> outcome.standing(competency.id()))
                .map(here -> StandingWords.of(here, competency.id(), page.words()))
                .orElseGet(() -> Words.of("results.hidden"));
        nodes.add(Nodes.reading(standing, Css.STRONG));
        nodes.add(new DotStrip(
                row.seen(),
                competency.id(),
                page.words().scale(competency.id()),
                page.words().required(competency.id(), row.gradeId())));
        for (Voice voice : row.seen().voices()) {
            Optional<String> evidence = voice.standing()
                    .flatMap(said -> said.line(competency.id()))
                    .map(CompetencyRating::evidence)
                    .filter(words -> !words.isBlank());
            evidence.ifPresent(
                    words -> nodes.add(Nodes.reading(VoicesPane.speaker(voice.speaker()) + ": " + words, Css.HINT)));
        }
        return nodes.toArray(Node[]::new);
    }
}
