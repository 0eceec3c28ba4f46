package org.plumbline.app.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;

/**
 * A grid of small numbers that is filled by the keyboard: a digit enters and goes on, arrows move, Shift with them
 * selects, Delete empties, blocks are copied from and to spreadsheets, Tab leaves. Only the cells in sight have nodes.
 */
public final class EntryGrid extends StackPane {
    private static final int MOST_PROBLEMS = 8;

    private final EntryValues values;
    private final EntryCursor cursor;
    private final EntryView view;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<EntryBlock> selection = new ReadOnlyObjectWrapper<>();
    private Predicate<String> pasteElsewhere = text -> false;

    public EntryGrid(String id, String name, EntryValues values) {
        this.values = values;
        cursor = new EntryCursor(values);
        view = new EntryView(values, cursor);
        setId(id);
        getStyleClass().add(Css.ENTRY_GRID);
        getChildren().add(view);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(name);
        new EntryKeys(this);
        new EntryMouse(this, view);
        focusedProperty().addListener(observable -> view.fill());
        selection.set(cursor.block());
        refresh();
    }

    /** Reads the values anew: they changed, or there are more or fewer of them. */
    public void refresh() {
        cursor.stay();
        shownAgain();
        view.requestLayout();
    }

    /** Begins at the first cell: the grid shows something else now. */
    public void restart() {
        note.set("");
        cursor.go(0, 0, false);
        view.reveal(0, 0);
        refresh();
    }

    public EntryCursor cursor() {
        return cursor;
    }

    /** What was refused and why; empty when all was taken. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** The selected cells; follow it to show what the current one means. */
    public ReadOnlyObjectProperty<EntryBlock> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Who may take a pasted text before it is read as a block, such as a table with names in it. */
    public void setPasteElsewhere(Predicate<String> takes) {
        pasteElsewhere = takes;
    }

    EntryValues values() {
        return values;
    }

    EntryView view() {
        return view;
    }

    /** Shows the current cell, after the cursor was put somewhere else. */
    public void reveal() {
        moved();
    }

    /** After the cursor moved. */
    void moved() {
        view.reveal(cursor.row(), cursor.column());
        shownAgain();
    }

    private void shownAgain() {
        view.fill();
        selection.set(cursor.block());
        if (values.rows() > 0 && values.columns() > 0) {
            setAccessibleText(described(cursor.row(), cursor.column()));
        }
    }

    private String described(int row, int column) {
        String shown = values.shown(row, column);
        String words = (shown.isEmpty() ? Words.of("entry.cell.empty") : shown) + " " + values.meaning(row, column);
        return Words.of("entry.cell", values.rowName(row), values.columnName(column), words.strip());
    }

    /** Enters what the typed character means, and goes on. */
    void type(char key) {
        if (isVoid()) {
            return;
        }
        int column = cursor.column();
        Optional<Integer> value = values.typed(cursor.row(), column, key);
        if (value.filter(number -> values.takes(column, number)).isEmpty()) {
            note.set(Words.of(
                    "entry.outside", key, values.columnName(column), values.lowest(column), values.highest(column)));
            return;
        }
        note.set("");
        values.enter(List.of(new EntryValues.Entry(cursor.row(), column, value)));
        cursor.advanceOn();
        moved();
    }

    /** Changes the current cell as Space would, and stays there. */
    void toggle() {
        values.typed(cursor.row(), cursor.column(), ' ')
                .ifPresent(value -> values.enter(
                        List.of(new EntryValues.Entry(cursor.row(), cursor.column(), Optional.of(value)))));
        shownAgain();
    }

    private boolean isVoid() {
        return values.rows() == 0 || values.columns() == 0;
    }

    public void clear() {
        List<EntryValues.Entry> clearing = isVoid() ? List.of() : cursor.block().clearing(values);
        note.set("");
        if (!clearing.isEmpty()) {
            values.enter(clearing);
            shownAgain();
        }
    }

    public void copy() {
        if (!isVoid()) {
            var content = new ClipboardContent();
            content.putString(cursor.block().text(values));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Pastes what the clipboard holds. */
    public void paste() {
        paste(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /** Puts a block from a spreadsheet in, its upper left corner at that of the selection. */
    public void paste(String text) {
        if (isVoid() || pasteElsewhere.test(text)) {
            note.set("");
            return;
        }
        EntryBlock from = cursor.block();
        EntryPaste paste = EntryPaste.read(text, values, from.top(), from.left());
        if (!paste.entries().isEmpty()) {
            values.enter(paste.entries());
            EntryValues.Entry last = paste.entries().get(paste.entries().size() - 1);
            cursor.select(new EntryBlock(
                    from.top(), from.left(), Math.max(from.top(), last.row()), Math.max(from.left(), last.column())));
        }
        note.set(sentence(paste));
        moved();
    }

    private static String sentence(EntryPaste paste) {
        if (paste.problems().isEmpty()) {
            return "";
        }
        List<String> problems = paste.problems();
        if (paste.entries().isEmpty() && problems.size() == 1) {
            return problems.get(0);
        }
        int shown = Math.min(MOST_PROBLEMS, problems.size());
        String rest = shown == problems.size() ? "" : "\n" + Words.of("entry.paste.more", problems.size() - shown);
        return Words.of("entry.paste.taken", paste.entries().size()) + " "
                + Words.of("entry.paste.refused", problems.size()) + "\n"
                + String.join("\n", problems.subList(0, shown)) + rest;
    }
}
