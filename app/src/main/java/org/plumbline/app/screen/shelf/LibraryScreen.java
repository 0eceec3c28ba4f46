package org.plumbline.app.screen.shelf;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.library.BankExport;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.shelf.LibraryViewModel.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** All banks with where they come from and who uses them; add, rename, export and remove. */
public final class LibraryScreen implements Screen {
    private final LibraryViewModel model;
    private final TableView<Row> table = Nodes.id("library-table", new TableView<>());
    private final TableColumn<Row, String> title =
            column("title", row -> row.bank().title(), 25.5);
    private final Label gone = Nodes.id("library-removed", Nodes.reading(""));
    private final HBox toast;
    private final Button open;
    private final Button rename =
            Nodes.button("library-rename", Words.of("library.rename"), "fth-edit-2", this::beginRename);
    private final Button remove;
    private final MenuButton export = Nodes.id("library-export", new MenuButton(Words.of("library.export")));
    private final ScreenFrame frame;

    public LibraryScreen(LibraryViewModel model) {
        this.model = model;
        open = Nodes.named(
                Nodes.button("library-open", Words.of("library.open"), "fth-book-open", model::openChosen),
                Words.of("library.open.keys"));
        remove = Nodes.button("library-remove", Words.of("library.remove"), "fth-trash-2", model::remove);
        var undo = Nodes.button("library-undo", Words.of("library.undo"), "fth-corner-up-left", model::undoRemove);
        toast = Nodes.styled(new HBox(Nodes.grow(gone), undo), Css.BAND);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.managedProperty().bind(toast.visibleProperty());
        table();
        frame = new ScreenFrame(
                Words.of("library.screen"),
                new VBox(10, Nodes.reading(Words.of("library.lead"), Css.MUTED), toast, Nodes.grow(table)));
        exports();
        frame.withTools(new HBox(8, open, rename, export, remove));
        frame.withActions(
                Nodes.button("library-back", Words.of("library.back"), "fth-arrow-left", model::back),
                Nodes.button("library-new", Words.of("library.new"), "fth-plus", model::create),
                Nodes.accent("library-import", Words.of("library.import"), "fth-download", model::importDocument));
        gone.fontProperty().addListener((property, old, font) -> widths(font.getSize()));
        widths(gone.getFont().getSize());
        model.rows()
                .addListener((ListChangeListener<Row>) change -> frame.hint().setText(model.count()));
        model.chosen().addListener(observable -> choose());
        model.removed().addListener(observable -> toast());
        toast();
        choose();
    }

    private void table() {
        table.setItems(model.rows());
        table.setEditable(true);
        table.setAccessibleText(Words.of("library.screen"));
        title.setCellFactory(column -> new TitleCell());
        title.setOnEditCommit(event -> model.rename(event.getRowValue(), event.getNewValue()));
        table.getColumns().add(title);
        table.getColumns().add(column("origin", LibraryScreen::origin, 10));
        table.getColumns().add(column("document", row -> row.bank().source().document(), 17));
        table.getColumns()
                .add(number("competencies", row -> row.bank().competencies().size()));
        table.getColumns().add(number("usedIn", Row::usedIn));
        table.getColumns().add(column("changed", Row::changed, 8.5));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.chosen().set(Optional.of(row));
            }
        });
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && table.getEditingCell() == null) {
                model.openChosen();
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                beginRename();
            } else if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                model.remove();
            }
        });
    }

    /** A double click goes into the bank, as Enter does. */
    private TableRow<Row> row() {
        var row = new TableRow<Row>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty() && table.getEditingCell() == null) {
                model.openChosen();
            }
        });
        return row;
    }

    /** Columns follow the text size; where they need more than the window has, the table scrolls. */
    private void widths(double em) {
        table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * em));
    }

    private static String origin(Row row) {
        return Words.of("library.origin." + row.entry().origin().name());
    }

    private static TableColumn<Row, String> column(String key, Function<Row, String> words, double share) {
        var column = new TableColumn<Row, String>(Words.of("library.column." + key));
        column.setId("library-" + key);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(words.apply(data.getValue())));
        column.setCellFactory(any -> new WholeCell());
        column.setUserData(share);
        column.setEditable(key.equals("title"));
        return column;
    }

    private static TableColumn<Row, String> number(String key, Function<Row, Integer> count) {
        TableColumn<Row, String> column = column(key, row -> String.valueOf(count.apply(row)), 9.4);
        column.getStyleClass().add(Css.NUMBERS);
        return column;
    }

    private void exports() {
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setGraphic(new FontIcon("fth-share"));
        for (BankExport kind : BankExport.values()) {
            var item = new MenuItem(Words.of("library.as." + kind.name()));
            item.setId("library-as-" + kind.commandName().replace('.', '-'));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.export(kind));
            export.getItems().add(item);
        }
    }

    private void beginRename() {
        int index = table.getSelectionModel().getSelectedIndex();
        if (index >= 0 && model.canChange()) {
            table.edit(index, title);
        }
    }

    private void choose() {
        model.chosen().get().ifPresent(row -> table.getSelectionModel().select(row));
        open.setDisable(model.chosen().get().isEmpty());
        rename.setDisable(!model.canChange());
        remove.setDisable(!model.canChange());
        export.setDisable(model.chosen().get().isEmpty());
    }

    private void toast() {
        toast.setVisible(model.removed().get().isPresent());
        gone.setText(model.removed()
                .get()
                .map(bank -> Words.of("library.removed", bank.title()))
                .orElse(""));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        Platform.runLater(table::requestFocus);
    }

    @Override
    public void hide() {}
}
