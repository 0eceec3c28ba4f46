package org.plumbline.app.screen.vote;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;

/** Papers typed by the facilitator: a row an expert, a column a group, the digits hidden unless somebody wants them. */
final class PaperGrid extends VBox {
    private final VoteViewModel model;
    private final CheckBox open = Nodes.id("vote-typed-open", new CheckBox(Words.of("vote.typed.open")));
    private final GridPane grid = Nodes.styled(new GridPane(), Css.MATRIX);
    private final List<List<TextField>> fields = new ArrayList<>();

    PaperGrid(VoteViewModel model) {
        super(10);
        this.model = model;
        setId("vote-papers");
        getStyleClass().add(Css.PANE);
        var scroll = new ScrollPane(grid);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        open.selectedProperty().addListener(observable -> lay());
        model.typed().rows().addListener((InvalidationListener) observable -> lay());
        lay();
        var take = Nodes.button("vote-typed-take", Words.of("vote.typed.take"), "fth-check", model::takeTyped);
        var foot = new FlowPane(12, 8, take, open);
        foot.setRowValignment(VPos.CENTER);
        getChildren().addAll(Nodes.reading(Words.of("vote.typed.text"), Css.MUTED), scroll, foot);
    }

    private void lay() {
        grid.getChildren().clear();
        fields.clear();
        List<Ballot.Option> options = model.typed().options();
        for (int column = 0; column < options.size(); column++) {
            Label head = Nodes.label(VoteSetup.name(options.get(column).name()), Css.MATRIX_HEAD);
            head.setWrapText(true);
            head.getStyleClass().add(Css.DOT_HEAD);
            grid.add(head, column + 1, 0);
        }
        List<TypedPapers.Row> rows = model.typed().rows();
        for (int row = 0; row < rows.size(); row++) {
            lay(rows.get(row), row, options);
        }
    }

    private void lay(TypedPapers.Row row, int at, List<Ballot.Option> options) {
        Label state = Nodes.label("", Css.HINT);
        state.setMinWidth(USE_PREF_SIZE);
        state.textProperty().bind(row.state());
        grid.add(Nodes.styled(new VBox(Nodes.label(row.turn().name()), state), Css.DOT_NAME), 0, at + 1);
        var line = new ArrayList<TextField>();
        for (int column = 0; column < options.size(); column++) {
            TextField field = open.isSelected() ? new TextField() : new PasswordField();
            field.setId("vote-typed-" + at + "-" + column);
            field.setPrefColumnCount(2);
            field.setAccessibleText(
                    row.turn().name() + ", " + options.get(column).name());
            field.textProperty().bindBidirectional(row.cells().get(column));
            int here = column;
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, at, here));
            line.add(field);
            grid.add(field, column + 1, at + 1);
        }
        fields.add(line);
    }

    private void key(KeyEvent event, int row, int column) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste(event, row, column);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.takeTyped();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            go(event, row + 1, column);
        } else if (event.getCode() == KeyCode.UP) {
            go(event, row - 1, column);
        } else if (event.getCode() == KeyCode.RIGHT) {
            go(event, row, column + 1);
        } else if (event.getCode() == KeyCode.LEFT) {
            go(event, row, column - 1);
        }
    }

    private void go(KeyEvent event, int row, int column) {
        event.consume();
        if (row >= 0
                && row < fields.size()
                && column >= 0
                && column < fields.get(row).size()) {
            fields.get(row).get(column).requestFocus();
        }
    }

    /** A block of cells goes into the cells from here on; a single number is typed as usual. */
    private void paste(KeyEvent event, int row, int column) {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && (copied.contains("\t") || copied.strip().contains("\n"))) {
            event.consume();
            model.pasteTyped(row, column, copied);
        }
    }
}
