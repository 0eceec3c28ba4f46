package org.plumbline.app.screen.results;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.results.ResultsViewModel.Table;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** The results table, the rule above it, and the consensus desk of the chosen cell under it. */
public final class ResultsScreen implements Screen {
    private final ResultsViewModel model;
    private final ResultsTable table;
    private final ConsensusDesk desk;
    private final RuleChoice rule;
    private final VBox page = new VBox(12);
    private final ScreenFrame frame;

    public ResultsScreen(ResultsViewModel model) {
        this.model = model;
        table = new ResultsTable(model);
        desk = new ConsensusDesk(model);
        rule = new RuleChoice(model);
        frame = new ScreenFrame(Words.of("results.screen"), page)
                .withTools(Nodes.label(Words.of("results.rule"), Css.FIELD_LABEL), rule);
        model.table().addListener(observable -> lay());
        model.spot().addListener(observable -> lay());
    }

    private void lay() {
        Optional<Table> now = model.table().get();
        rule.show(model.rule());
        if (now.isEmpty() || now.get().rows().isEmpty()) {
            page.getChildren().setAll(new EmptyState(Words.of("results.empty")));
            return;
        }
        table.show(now.get());
        page.getChildren()
                .setAll(
                        Nodes.reading(now.get().rule(), Css.STRONG),
                        table,
                        Nodes.reading(ResultsTable.legend(), Css.HINT));
        model.desk().ifPresent(here -> {
            desk.show(here);
            page.getChildren().add(desk);
        });
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
