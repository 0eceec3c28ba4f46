package org.plumbline.app.screen.competencies;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;

/** What is selected, why there are so many, and under it the review of the chosen one. */
final class SelectionPane extends VBox {
    private static final double ROW_EM = 3.3;
    private static final int FEWEST_ROWS = 5;

    SelectionPane(CompetenciesViewModel model, ListView<SelectedCompetency> selected) {
        super(8);
        setMinHeight(Region.USE_PREF_SIZE);
        Label sign = Nodes.id("competencies-reviewed", Nodes.label("", Css.MUTED));
        sign.textProperty().bind(model.review().sign());
        var own = new OwnCompetency(model);
        var add = Nodes.button("competencies-own", Words.of("competencies.own"), "fth-plus", own::open);
        add.setMaxWidth(Double.MAX_VALUE);
        add.visibleProperty().bind(own.visibleProperty().not());
        add.managedProperty().bind(add.visibleProperty());
        sign.fontProperty().addListener((property, old, font) -> {
            selected.setMinHeight(font.getSize() * ROW_EM * FEWEST_ROWS);
            selected.setPrefHeight(font.getSize() * ROW_EM * FEWEST_ROWS);
        });
        var head = Nodes.styled(
                new FlowPane(Nodes.label(Words.of("competencies.selection"), Css.SECTION), sign), Css.NAMING);
        getChildren()
                .addAll(head, Nodes.grow(selected), add, own, reason(model.review()), new ReviewPane(model.review()));
    }

    /** Only where there are fewer or more than usual. */
    private static Node reason(ReviewViewModel review) {
        TextArea area = Nodes.area("competencies-reason", 2);
        area.setPromptText(Words.of("competencies.reason.prompt"));
        area.textProperty().bindBidirectional(review.reason());
        VBox field = Nodes.field(Words.of("competencies.reason"), area);
        field.visibleProperty().bind(review.asksReason());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }
}
