package org.plumbline.app.screen.people;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The pasted lines that did not come in: what is wrong with them, and a place to mend them. */
final class LeftOutPane extends VBox {
    LeftOutPane(PastingPeople pasting) {
        setId("people-left-out");
        getStyleClass().add(Css.BAND);
        var report = Nodes.id("people-paste-report", Nodes.reading(""));
        report.textProperty().bind(pasting.report());
        var lines = Nodes.area("people-mend", 4);
        lines.setAccessibleText(Words.of("people.paste.mend"));
        lines.setWrapText(false);
        lines.textProperty().bindBidirectional(pasting.leftOut());
        var again = Nodes.button("people-paste-again", Words.of("people.paste.again"), "fth-check", pasting::again);
        for (Node node : new Node[] {lines, again}) {
            node.visibleProperty().bind(pasting.leftOut().isNotEmpty());
            node.managedProperty().bind(node.visibleProperty());
        }
        var letGo = Nodes.button("people-paste-let-go", Words.of("people.paste.letGo"), "", pasting::letGo);
        getChildren().addAll(report, lines, Nodes.styled(new FlowPane(again, letGo), Css.TOOLS));
        visibleProperty().bind(pasting.report().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
