package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.levels.LevelsViewModel.Row;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;

/** The definition and level texts of one competency in fields; the bank that they came from stays as it is. */
final class WordsEditor extends VBox {
    private final EditableText definition;
    private final List<EditableText> texts = new ArrayList<>();
    private final CompetencyId competency;

    WordsEditor(LevelsViewModel model, Row row) {
        super(10);
        competency = row.competency().id();
        definition = new EditableText(words -> model.editDefinition(competency, words));
        getChildren().add(field("levels-definition", Words.of("levels.definition"), definition));
        for (Level level : row.scale().levels()) {
            var text = new EditableText(words -> model.editText(competency, level.ordinal(), words));
            texts.add(text);
            getChildren().add(field("levels-text-" + level.ordinal(), level.ordinal() + "  " + level.name(), text));
        }
        show(row);
    }

    private static VBox field(String id, String name, EditableText text) {
        TextArea area = Nodes.area(id, 3);
        area.textProperty().bindBidirectional(text);
        return Nodes.field(name, area);
    }

    boolean isFor(Row row) {
        return row.competency().id().equals(competency) && row.scale().levels().size() == texts.size();
    }

    /** Shows what the document holds; a field that says it already is left alone. */
    void show(Row row) {
        Competency words = row.competency().competency();
        definition.show(words.definition());
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).show(words.levelText(i + 1).map(LevelText::text).orElse(""));
        }
    }
}
