package org.plumbline.app.screen.ratings;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Verdict;

/** What came out for each task or competency, why, and the cut-offs behind it. */
final class ResultsPane extends VBox {
    private static final double WORDS_SHARE = 0.46;

    private final RatingsViewModel model;
    private final CutOffsPane cutOffs;
    private final TableView<ResultLine> table = Nodes.id("ratings-results", new TableView<>());
    private final Label why = Nodes.id("ratings-why", Nodes.reading(""));
    private final Label spread = Nodes.id("ratings-spread", Nodes.reading("", Css.HINT));
    private final Button remove;
    private List<Aspect> shown = List.of();
    private String chosen = "";

    ResultsPane(RatingsViewModel model) {
        this.model = model;
        getStyleClass().add(Css.RATING_WORK);
        cutOffs = new CutOffsPane(model.cutOffs());
        remove = Nodes.button("ratings-remove", "", "fth-trash-2", model::removeDropped);
        remove.managedProperty().bind(remove.visibleProperty());
        Label counts = Nodes.id("ratings-counts", Nodes.reading("", Css.STRONG));
        counts.textProperty().bind(model.counts());
        var sorted = new SortedList<>(model.results());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setAccessibleText(Words.of("ratings.results"));
        table.setPlaceholder(new EmptyState(Words.of("ratings.results.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> choose(line));
        getChildren().addAll(cutOffs, counts, remove, Nodes.grow(table), new VBox(4, why, spread));
    }

    private void choose(ResultLine line) {
        if (line != null) {
            chosen = line.thing().id();
            why.setText(line.result().explanation());
            spread.setText(line.spread());
        }
    }

    /** Shows what the view-model says now; the chosen line stays chosen. */
    void refresh() {
        List<Aspect> aspects = model.aspects();
        cutOffs.show(aspects);
        if (!shown.equals(aspects)) {
            shown = aspects;
            columns();
        }
        int dropped = model.count(Verdict.DROPPED);
        remove.setText(Words.of("ratings.remove", dropped));
        remove.setVisible(dropped > 0);
        table.getItems().stream()
                .filter(line -> line.thing().id().equals(chosen))
                .findFirst()
                .ifPresentOrElse(line -> table.getSelectionModel().select(line), () -> table.getSelectionModel()
                        .selectFirst());
    }

    private void columns() {
        table.getColumns().clear();
        table.getSortOrder().clear();
        TableColumn<ResultLine, ResultLine> words = column(
                Words.of("ratings.column." + model.subject().get()),
                line -> line.thing().words(),
                Comparator.comparing(line -> line.thing().words(), String.CASE_INSENSITIVE_ORDER));
        words.setPrefWidth(WORDS_SHARE * 1000);
        table.getColumns().add(words);
        for (Aspect aspect : shown) {
            TableColumn<ResultLine, ResultLine> mean = column(
                    RatingsViewModel.capital(aspect.words()),
                    line -> line.shown(aspect),
                    Comparator.comparingDouble(line -> line.mean(aspect)));
            mean.getStyleClass().add(Css.NUMBERS);
            table.getColumns().add(mean);
        }
        table.getColumns()
                .add(column(
                        Words.of("ratings.column.result"),
                        ResultLine::verdict,
                        Comparator.comparing(line -> line.result().verdict())));
        double rest = (1 - WORDS_SHARE) * 1000 / (shown.size() + 1);
        table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(rest));
    }

    private static TableColumn<ResultLine, ResultLine> column(
            String name, Function<ResultLine, String> shown, Comparator<ResultLine> order) {
        var column = new TableColumn<ResultLine, ResultLine>(name);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(each -> new WordsCell(shown));
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    /** Words that are whole in the tooltip where the cell cuts them. */
    private static final class WordsCell extends TableCell<ResultLine, ResultLine> {
        private final Function<ResultLine, String> shown;

        private WordsCell(Function<ResultLine, String> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(ResultLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : shown.apply(line));
            setTooltip(empty || line == null ? null : new Tooltip(getText()));
        }
    }
}
