package org.plumbline.app.screen.trial;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A trial that the room has seen: the competencies that need a talk first. */
final class TrialResult extends VBox {
    private final TrialViewModel model;
    private final Label title = Nodes.reading("", Css.SECTION);
    private final Label summary = Nodes.id("trial-summary", Nodes.reading("", Css.MUTED));
    private final Label material = Nodes.reading("", Css.HINT);
    private final VBox results = new VBox(14);
    private final List<AgreementPane> panes = new ArrayList<>();

    TrialResult(TrialViewModel model) {
        super(14);
        this.model = model;
        setId("trial-result");
        getChildren()
                .addAll(
                        new VBox(4, title, summary),
                        results,
                        Nodes.styled(
                                new VBox(Nodes.label(Words.of("trial.material"), Css.FIELD_LABEL), material), Css.CARD),
                        new FlowPane(
                                8,
                                8,
                                Nodes.button("trial-again", Words.of("trial.again"), "fth-repeat", model::again),
                                Nodes.button("trial-remove", Words.of("trial.remove"), "fth-trash-2", model::remove)));
    }

    /** Keeps the panes while only words change, so that typing in one keeps its place. */
    void show(TrialPage.Seen seen) {
        title.setText(seen.title());
        long differing = seen.results().stream()
                .filter(result -> result.agreement().differs())
                .count();
        summary.setText(
                differing == 0
                        ? Words.of("trial.summary.none")
                        : Words.of("trial.summary", differing, seen.results().size()));
        material.setText(seen.material());
        boolean same = panes.size() == seen.results().size();
        for (int i = 0; same && i < panes.size(); i++) {
            same = panes.get(i).isFor(seen.results().get(i));
        }
        if (!same) {
            panes.clear();
            seen.results().forEach(result -> panes.add(new AgreementPane(model, result)));
            results.getChildren().setAll(panes);
        }
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).show(seen.results().get(i));
        }
    }
}
