package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.WeightSet;

/** The weights of each role with their sum, the reason, and the way back to none. */
final class WeightsPane extends VBox {
    private static final double NARROWEST_EM = 24;

    private final WeightsViewModel model;
    private final VBox sets = new VBox(12);
    private final VBox findings = Nodes.id("weights-findings", new VBox(4));
    private final Node none;
    private final VBox given;
    private final Button stray;
    private List<WeightRows> columns = List.of();

    WeightsPane(WeightsViewModel model) {
        this.model = model;
        setId("weights");
        getStyleClass().add(Css.PANE);
        setSpacing(10);
        var give = Nodes.button("weights-give", Words.of("levels.weights.give"), "", model::give);
        none = new VBox(8, Nodes.reading(Words.of("levels.weights.none"), Css.MUTED), give);
        TextArea reason = Nodes.area("weights-reason", 2);
        reason.textProperty().bindBidirectional(model.reason());
        stray = Nodes.button("weights-stray", Words.of("levels.weights.removeStray"), "", model::removeStray);
        stray.managedProperty().bind(stray.visibleProperty());
        var remove = Nodes.button("weights-remove", Words.of("levels.weights.remove"), "fth-x", model::remove);
        given = new VBox(
                12,
                sets,
                findings,
                Nodes.field(Words.of("levels.weights.reason"), reason),
                Nodes.styled(new FlowPane(stray, remove), Css.TOOLS));
        getChildren().addAll(Nodes.label(Words.of("levels.weights"), Css.SECTION), none, given);
        for (Node part : List.of(none, given)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        model.state().addListener(observable -> refresh());
        refresh();
    }

    private void refresh() {
        WeightsViewModel.State state = model.state().get();
        none.setVisible(!state.given());
        given.setVisible(state.given());
        none.setDisable(state.sets().isEmpty());
        stray.setVisible(state.stray() > 0);
        if (!fits(state.sets())) {
            rebuild(state.sets());
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).show(state.sets().get(i));
        }
        findings.getChildren()
                .setAll(state.findings().stream()
                        .map(sentence -> Nodes.reading("⚠ " + sentence, Css.WARNING))
                        .toList());
    }

    /** Whether there are fields for these roles and competencies already: somebody may be typing in one of them. */
    private boolean fits(List<WeightSet> now) {
        boolean fits = now.size() == columns.size();
        for (int i = 0; fits && i < now.size(); i++) {
            fits = columns.get(i).isFor(now.get(i));
        }
        return fits;
    }

    private void rebuild(List<WeightSet> now) {
        var made = new ArrayList<WeightRows>();
        for (int i = 0; i < now.size(); i++) {
            made.add(new WeightRows(model, now.get(i), i + 1));
        }
        columns = made;
        Node[] all = made.toArray(Node[]::new);
        sets.getChildren().setAll(all.length == 1 ? all[0] : new EqualColumns(NARROWEST_EM, all));
    }
}
