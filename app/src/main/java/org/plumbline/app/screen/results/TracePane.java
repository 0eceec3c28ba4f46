package org.plumbline.app.screen.results;

import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The way to one candidate's outcome, a line a step, and what all rounds come to. */
final class TracePane extends VBox {
    TracePane(ResultsPage page, Row row, Runnable voices, Runnable close) {
        super(4);
        setId("results-trace");
        getStyleClass().add(Css.PANE);
        getChildren().add(Nodes.reading(Words.of("results.trace", row.label()), Css.SECTION));
        row.outcome()
                .ifPresentOrElse(
                        outcome -> outcome.trace().forEach(line -> getChildren().add(Nodes.reading(line))),
                        () -> getChildren().add(Nodes.reading(Words.of("results.hiddenWhy"), Css.MUTED)));
        if (!row.category().isEmpty() && page.several()) {
            getChildren().add(Nodes.reading(Words.of("results.allRounds", row.category()), Css.STRONG));
        }
        getChildren()
                .add(Nodes.styled(
                        new javafx.scene.layout.FlowPane(
                                8,
                                8,
                                Nodes.button("results-voices", Words.of("results.toVoices"), "", voices),
                                Nodes.button("results-close", Words.of("results.close"), "", close)),
                        Css.TOOLS));
    }
}
