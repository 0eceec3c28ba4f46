package org.plumbline.app.screen.bank;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Competencies beside each other; while somebody chooses, with the competency that comes of it. */
final class ComparePane extends StackPane {
    private static final double GRID_SHARE = 0.62;
    private static final double NARROWEST_EM = 62;
    private static final double FIELD_EM = 14;

    private final CompareViewModel model;
    private final CompareGrid grid;
    private final CompetencyCard card = new CompetencyCard();
    private final TextField name = Nodes.id("compare-name", new TextField());
    private final ComboBox<Optional<LibraryBank>> target = Nodes.id("compare-bank", new ComboBox<>());

    ComparePane(CompareViewModel model) {
        this.model = model;
        grid = new CompareGrid(model);
        setId("compare");
        card.setId("compare-result");
        name.textProperty().bindBidirectional(model.name());
        target.getItems().setAll(model.targets());
        target.setValue(model.targets().get(0));
        target.setMaxWidth(Double.MAX_VALUE);
        target.setConverter(new Naming<>(
                choice -> choice.map(bank -> bank.bank().title()).orElseGet(() -> Words.of("bank.mine.new"))));
        InvalidationListener drawn =
                observable -> card.show(model.result().get(), model.scale(), Words.of("bank.merge.source"));
        model.result().addListener(drawn);
        drawn.invalidated(null);
        model.choosing().addListener(observable -> arrange());
        arrange();
    }

    private void arrange() {
        if (model.choosing().get()) {
            getChildren().setAll(new SideBySide(grid, result(), GRID_SHARE, NARROWEST_EM));
        } else {
            getChildren().setAll(grid);
        }
    }

    private Node result() {
        Button keep = Nodes.accent(
                "compare-keep", Words.of("bank.merge.keep"), "fth-check", () -> model.keep(target.getValue()));
        keep.disableProperty().bind(name.textProperty().isEmpty());
        var fields = new EqualColumns(
                FIELD_EM,
                Nodes.field(Words.of("bank.merge.name"), name),
                Nodes.field(Words.of("bank.merge.into"), target));
        return new VBox(8, Nodes.label(Words.of("bank.merge.result"), Css.SECTION), fields, Nodes.grow(card), keep);
    }

    void begin() {
        grid.begin();
    }
}
