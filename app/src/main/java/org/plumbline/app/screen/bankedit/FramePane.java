package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;

/** A pane for something around the competencies; it is built anew when its rows are others, and else follows the bank. */
abstract class FramePane extends ScrollPane {
    private final BankEditorViewModel model;
    private final VBox box = Nodes.styled(new VBox(10), Css.READING_CARD);
    private final List<Runnable> followers = new ArrayList<>();
    private Object shape;

    FramePane(BankEditorViewModel model) {
        this.model = model;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Css.PANE);
        setContent(box);
    }

    final BankEditorViewModel model() {
        return model;
    }

    final CompetencyBank bank() {
        return model.bank().get();
    }

    final void follow() {
        if (shape(bank()).equals(shape)) {
            followers.forEach(Runnable::run);
        } else {
            rebuild();
        }
    }

    final void rebuild() {
        shape = shape(bank());
        followers.clear();
        box.getChildren().setAll(rows());
        box.setDisable(model.readOnly());
    }

    /** What tells rows apart: while it stays, so do the fields. */
    abstract Object shape(CompetencyBank bank);

    abstract List<Node> rows();

    /** A field whose words are taken when somebody leaves it or presses Enter. */
    final TextField commit(String id, String name, Supplier<String> get, Consumer<String> take) {
        var field = Nodes.id(id, new TextField(get.get()));
        field.setAccessibleText(name);
        field.setPromptText(name);
        Runnable leave = () -> {
            if (!field.getText().equals(get.get())) {
                take.accept(field.getText());
            }
            field.setText(get.get());
        };
        field.setOnAction(event -> leave.run());
        field.focusedProperty().addListener((property, old, now) -> {
            if (!now && field.getScene() != null) {
                leave.run();
            }
        });
        followers.add(() -> {
            if (!field.isFocused()) {
                field.setText(get.get());
            }
        });
        return field;
    }

    static Button icon(String id, String key, String icon, Runnable action) {
        return Nodes.iconButton(id, Words.of(key), icon, action);
    }
}
