package org.plumbline.app.screen.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;

/** The selected competencies as check boxes: what the chosen question asks about. */
final class CoverBoxes extends FlowPane {
    private static final String BOXES = "cover-boxes";

    private final QuestionsViewModel model;
    private final Map<CompetencyId, CheckBox> boxes = new HashMap<>();
    private List<String> names = List.of();
    private boolean showing;

    CoverBoxes(QuestionsViewModel model) {
        this.model = model;
        getStyleClass().add(BOXES);
        setMinWidth(0);
    }

    /** Takes what the chosen question asks about, without editing it. */
    void show() {
        List<String> now = model.coverage().stream()
                .map(each -> each.competency() + each.name())
                .toList();
        if (!now.equals(names) || now.isEmpty()) {
            names = now;
            rebuild();
        }
        Optional<Question> question = model.editor().question().get();
        showing = true;
        try {
            boxes.forEach((competency, box) -> box.setSelected(
                    question.filter(each -> each.covers(competency)).isPresent()));
        } finally {
            showing = false;
        }
    }

    private void rebuild() {
        boxes.clear();
        getChildren().clear();
        for (Coverage each : model.coverage()) {
            var box = Nodes.id("question-covers-" + each.competency(), new CheckBox(each.name()));
            box.setAccessibleText(Words.of("questions.covers.box", each.name()));
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.maxWidthProperty().bind(widthProperty());
            box.selectedProperty().addListener((property, was, is) -> {
                if (!showing) {
                    model.editor().cover(each.competency(), is);
                }
            });
            boxes.put(each.competency(), box);
            getChildren().add(box);
        }
        if (boxes.isEmpty()) {
            getChildren().add(Nodes.reading(Words.of("questions.covers.none"), Css.HINT));
        }
    }
}
