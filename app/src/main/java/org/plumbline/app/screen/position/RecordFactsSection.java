package org.plumbline.app.screen.position;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Fact;

/** What the record is asked for and no step of the workshop brings out: a quiet part at the end of the form. */
final class RecordFactsSection extends VBox {
    private static final int ROWS = 2;

    private final RecordFactsViewModel model;

    RecordFactsSection(RecordFactsViewModel model) {
        super(16);
        this.model = model;
        getChildren()
                .add(new VBox(
                        3,
                        Nodes.label(Words.of("position.record"), Css.STRONG),
                        Nodes.reading(Words.of("position.record.hint"), Css.HINT)));
        for (Fact fact : Fact.values()) {
            getChildren().add(fact(fact));
        }
        var problem = Nodes.reading("", Css.PROBLEM);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren()
                .addAll(
                        number("position-resume-pages", "position.record.pages", model.pages()),
                        number("position-written-minutes", "position.record.minutes", model.minutes()),
                        problem,
                        new ResumeRequirements(model));
    }

    private VBox fact(Fact fact) {
        String id = "position-fact-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TextInputControl field = fact == Fact.TEAM ? Nodes.id(id, new TextField()) : Nodes.area(id, ROWS);
        field.textProperty().bindBidirectional(model.fact(fact));
        return Nodes.field(Words.of("position.fact." + fact), field);
    }

    private static VBox number(String id, String words, EditableText text) {
        TextField field = Nodes.id(id, new TextField());
        field.setPrefColumnCount(5);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text);
        return Nodes.field(Words.of(words), field);
    }
}
