package org.plumbline.app.screen.competencies;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ReviewQuestion;

/** Under the selection, the review of the competency that is chosen in it, with what was collected for it. */
final class ReviewPane extends VBox {
    private final ReviewViewModel model;
    private final Label name = Nodes.reading("", Css.STRONG);
    private final Label facts = Nodes.id("review-facts", Nodes.reading("", Css.MUTED));
    private final VBox taskLines = new VBox(4);
    private final TitledPane tasks = Nodes.id("review-tasks", new TitledPane("", taskLines));
    private final Map<ReviewQuestion, CheckBox> boxes = new EnumMap<>(ReviewQuestion.class);
    private final Map<Optional<Boolean>, RadioButton> needs = new LinkedHashMap<>();
    private boolean showing;

    ReviewPane(ReviewViewModel model) {
        super(8);
        this.model = model;
        setId("review");
        setMinHeight(Region.USE_PREF_SIZE);
        tasks.setExpanded(false);
        tasks.setAnimated(false);
        tasks.managedProperty().bind(tasks.visibleProperty());
        facts.managedProperty().bind(facts.visibleProperty());
        getChildren().addAll(name, tasks, facts, needed(), role());
        for (ReviewQuestion question : ReviewQuestion.values()) {
            getChildren().add(box(question));
        }
        managedProperty().bind(visibleProperty());
        model.shown().addListener((property, old, now) -> show(now));
        show(model.shown().get());
    }

    private CheckBox box(ReviewQuestion question) {
        var box =
                Nodes.id("review-" + question.name(), new CheckBox(Words.of("competencies.review." + question.name())));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.tick(question, is);
            }
        });
        boxes.put(question, box);
        return box;
    }

    private VBox needed() {
        var group = new ToggleGroup();
        need("yes", Words.of("competencies.needed.yes"), Optional.of(true), group);
        need("no", Words.of("competencies.needed.no"), Optional.of(false), group);
        need("unsaid", Words.of("competencies.needed.unsaid"), Optional.empty(), group);
        var row = new FlowPane(12, 4);
        row.getChildren().addAll(needs.values());
        return Nodes.field(Words.of("competencies.needed"), row);
    }

    private void need(String id, String words, Optional<Boolean> value, ToggleGroup group) {
        var choice = Nodes.id("review-need-" + id, new RadioButton(words));
        choice.setAccessibleText(Words.of("competencies.needed") + " " + words);
        choice.setToggleGroup(group);
        choice.selectedProperty().addListener((property, was, is) -> {
            if (is && !showing) {
                model.need(value);
            }
        });
        needs.put(value, choice);
    }

    /** The role in words, with those that are already named to choose from. */
    private VBox role() {
        var role = Nodes.id("review-role", new ComboBox<String>());
        role.setEditable(true);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setItems(model.roles());
        role.setPromptText(Words.of("competencies.role.core"));
        role.getEditor().textProperty().bindBidirectional(model.role());
        return Nodes.field(Words.of("competencies.role"), role);
    }

    private void show(Optional<ReviewViewModel.Shown> now) {
        setVisible(now.isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(ReviewViewModel.Shown shown) {
        showing = true;
        try {
            name.setText(shown.name());
            facts.setText(String.join("\n", shown.facts()));
            facts.setVisible(!shown.facts().isEmpty());
            tasks.setText(shown.taskCount());
            tasks.setVisible(!shown.taskCount().isEmpty());
            taskLines
                    .getChildren()
                    .setAll(shown.tasks().stream()
                            .map(task -> Nodes.reading("• " + task))
                            .toList());
            boxes.forEach((question, box) -> box.setSelected(shown.review().says(question)));
            needs.get(shown.review().neededAtEntry()).setSelected(true);
        } finally {
            showing = false;
        }
    }
}
