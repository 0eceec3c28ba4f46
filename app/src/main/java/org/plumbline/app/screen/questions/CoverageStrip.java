package org.plumbline.app.screen.questions;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;

/** One quiet line: each selected competency and how many questions ask about it, in words. */
final class CoverageStrip extends FlowPane {
    private static final String STRIP = "coverage";
    private static final String PART = "coverage-part";

    private final ObservableList<Coverage> coverage;

    CoverageStrip(ObservableList<Coverage> coverage) {
        this.coverage = coverage;
        setId("questions-coverage");
        getStyleClass().add(STRIP);
        coverage.addListener((ListChangeListener<Coverage>) change -> show());
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        show();
    }

    private void show() {
        setVisible(!coverage.isEmpty());
        getChildren().setAll(coverage.stream().map(this::part).toList());
    }

    private Node part(Coverage each) {
        Label count = Nodes.label(each.words(), each.missing() ? Css.WARNING : Css.MUTED);
        count.setId("questions-coverage-" + each.competency());
        Label name = Nodes.label(each.name());
        name.setWrapText(true);
        count.setMinWidth(USE_PREF_SIZE);
        var part = Nodes.styled(new HBox(name, count), PART);
        part.maxWidthProperty().bind(widthProperty());
        return part;
    }
}
