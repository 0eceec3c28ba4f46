package org.plumbline.app.screen.ratings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.RatingScale.Direction;

/** The cut-offs as a sentence with fields; the results follow while somebody types. */
final class CutOffsPane extends VBox {
    private final CutOffsViewModel model;
    private final FlowPane fields = Nodes.styled(new FlowPane(), Css.RATING_TOOLS);
    private List<Aspect> shown = List.of();

    CutOffsPane(CutOffsViewModel model) {
        this.model = model;
        setId("ratings-cutoffs");
        Label problem = Nodes.id("ratings-cutoff-problem", Nodes.reading("", Css.PROBLEM));
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(fields, problem);
    }

    void show(List<Aspect> aspects) {
        if (aspects.equals(shown)) {
            return;
        }
        shown = aspects;
        fields.getChildren().clear();
        for (Aspect aspect : aspects) {
            boolean lower = aspect.scale().direction() == Direction.LOWER_IS_BETTER;
            String words = Words.of(
                    lower ? "ratings.cutoff.most" : "ratings.cutoff.least", RatingsViewModel.capital(aspect.words()));
            fields.getChildren().add(field("ratings-cutoff-" + aspect, words, "", model.limit(aspect)));
        }
        fields.getChildren().add(rest(aspects.equals(Aspect.ofTasks())));
        fields.getChildren().add(Nodes.button("ratings-usual", Words.of("ratings.cutoff.usual"), "", model::usual));
    }

    private Node rest(boolean tasks) {
        if (tasks) {
            return field(
                    "ratings-share",
                    Words.of("ratings.cutoff.share"),
                    Words.of("ratings.cutoff.share.end"),
                    model.share());
        }
        var asks = Nodes.id("ratings-distinguishing", new CheckBox(Words.of("ratings.cutoff.distinguishing")));
        asks.setMinWidth(USE_PREF_SIZE);
        asks.selectedProperty().bindBidirectional(model.distinguishing());
        return asks;
    }

    private Node field(String id, String before, String after, EditableText text) {
        var field = Nodes.id(id, new TextField());
        field.setPrefColumnCount(3);
        field.setAccessibleText(before + " " + after);
        field.textProperty().bindBidirectional(text);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.left();
            }
        });
        Label name = Nodes.label(before);
        name.setMinWidth(USE_PREF_SIZE);
        var row = Nodes.styled(new HBox(name, field), Css.RATING_FIELD);
        if (!after.isEmpty()) {
            row.getChildren().add(Nodes.label(after));
        }
        return row;
    }
}
