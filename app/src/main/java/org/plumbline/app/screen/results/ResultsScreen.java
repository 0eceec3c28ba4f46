package org.plumbline.app.screen.results;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.results.ResultsViewModel.Table;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** The results table and the rule above it. */
public final class ResultsScreen implements Screen {
    /** Below this width a table would cut words in pieces. */
    private static final double NARROWEST_TABLE_EM = 62;

    private final ResultsViewModel model;
    private final StandingButtons standings;
    private final ResultsTable table;
    private final ResultsCards cards;
    private final RuleChoice rule;
    private final Label legend = Nodes.reading(ResultsTable.legend(), Css.HINT);
    private final VBox page = new VBox(12);
    private final ScreenFrame frame;
    private boolean wide;

    public ResultsScreen(ResultsViewModel model) {
        this.model = model;
        standings = new StandingButtons(model);
        table = new ResultsTable(standings);
        cards = new ResultsCards(standings);
        rule = new RuleChoice(model);
        frame = new ScreenFrame(Words.of("results.screen"), page)
                .withTools(Nodes.label(Words.of("results.rule"), Css.FIELD_LABEL), rule);
        model.table().addListener(observable -> lay());
        page.widthProperty().addListener(observable -> layWhenWidthMatters());
        legend.fontProperty().addListener(observable -> layWhenWidthMatters());
    }

    private boolean fitsTable() {
        return page.getWidth() >= legend.getFont().getSize() * NARROWEST_TABLE_EM;
    }

    private void layWhenWidthMatters() {
        if (fitsTable() != wide) {
            lay();
        }
    }

    private void lay() {
        Optional<Table> now = model.table().get();
        rule.show(model.rule());
        if (now.isEmpty() || now.get().rows().isEmpty()) {
            page.getChildren().setAll(new EmptyState(Words.of("results.empty")));
            return;
        }
        wide = fitsTable();
        standings.forget();
        if (wide) {
            table.show(now.get());
        } else {
            cards.show(now.get());
        }
        page.getChildren().setAll(Nodes.reading(now.get().rule(), Css.STRONG), wide ? table : cards, legend);
        standings.mark();
        standings.focus();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        lay();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
