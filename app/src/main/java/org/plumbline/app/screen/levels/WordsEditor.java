package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.levels.LevelTemplate.Dimension;
import org.plumbline.app.screen.levels.WordsViewModel.Sheet;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The definition and level texts of one competency in fields; the bank that they came from stays as it is. */
final class WordsEditor extends VBox {
    private final WordsViewModel model;
    private final Label name = Nodes.id("words-name", Nodes.label("", Css.SECTION));
    private final Label place = Nodes.label("", Css.MUTED);
    private final Label note = Nodes.id("words-note", Nodes.reading("", Css.HINT));
    private final VBox findings = Nodes.id("words-findings", new VBox(4));
    private final ToggleButton template = Nodes.id("levels-template", new ToggleButton(Words.of("levels.template")));
    private final Label keys = Nodes.reading(Words.of("levels.keys.words"), Css.HINT);
    private final VBox help;
    private final VBox rows = new VBox(14);
    private List<WordsField> fields = List.of();
    private List<Object> shape = List.of();

    WordsEditor(WordsViewModel model) {
        super(10);
        this.model = model;
        setId("words-editor");
        var before = Nodes.iconButton("words-before", Words.of("levels.before"), "fth-chevron-left", () -> step(-1));
        var next = Nodes.iconButton("words-next", Words.of("levels.next"), "fth-chevron-right", () -> step(1));
        var head = new FlowPane(10, 6, name, place, before, next, template);
        head.setRowValignment(VPos.CENTER);
        name.setWrapText(true);
        name.maxWidthProperty().bind(head.widthProperty());
        help = help();
        template.setOnAction(event -> showHelp());
        for (Node part : List.of(note, findings, help)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        help.setVisible(false);
        getChildren().addAll(head, help, note, findings, rows, keys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.sheet().addListener(observable -> refresh());
        refresh();
    }

    /** What levels can differ in, as ticks, and one button for all levels that are empty. */
    private VBox help() {
        var ticks = Nodes.styled(new FlowPane(), Css.TOOLS);
        for (Dimension dimension : Dimension.values()) {
            var tick =
                    Nodes.id("levels-dimension-" + dimension, new CheckBox(Words.of("levels.dimension." + dimension)));
            tick.setSelected(model.dimensions().contains(dimension));
            tick.selectedProperty().addListener((property, was, is) -> {
                if (is) {
                    model.dimensions().add(dimension);
                } else {
                    model.dimensions().remove(dimension);
                }
                showHelp();
            });
            ticks.getChildren().add(tick);
        }
        var all = Nodes.button("levels-begin-all", Words.of("levels.template.beginAll"), "", model::beginAll);
        return Nodes.styled(new VBox(8, Nodes.reading(Words.of("levels.template.hint")), ticks, all), Css.NEWER);
    }

    private void showHelp() {
        help.setVisible(template.isSelected());
        fields.forEach(field -> field.help(template.isSelected()));
    }

    private void refresh() {
        model.sheet().get().ifPresentOrElse(this::show, () -> {
            rows.getChildren().clear();
            shape = List.of();
        });
    }

    /** The same fields as long as the competency is the same: somebody is typing in one of them. */
    private void show(Sheet sheet) {
        name.setText(sheet.name());
        place.setText(Words.of("levels.place", sheet.place(), sheet.count()));
        note.setText(sheet.hasBankWords() && sheet.note().isEmpty() ? Words.of("levels.bank.legend") : sheet.note());
        note.setVisible(!note.getText().isEmpty());
        findings.getChildren()
                .setAll(sheet.findings().stream()
                        .map(sentence -> Nodes.reading("⚠ " + sentence, Css.WARNING))
                        .toList());
        findings.setVisible(!sheet.findings().isEmpty());
        List<Object> now = List.of(
                sheet.competency(),
                sheet.hasBankWords(),
                sheet.parts().stream().map(part -> part.name()).toList());
        if (!now.equals(shape)) {
            rebuild(sheet);
            shape = now;
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(sheet.parts().get(i));
        }
    }

    private void rebuild(Sheet sheet) {
        int focused = focused();
        var made = new ArrayList<WordsField>();
        sheet.parts().forEach(part -> made.add(new WordsField(model, sheet.competency(), part, sheet.hasBankWords())));
        fields = made;
        rows.getChildren().setAll(made);
        fields.forEach(field -> field.help(template.isSelected()));
        if (focused >= 0) {
            fields.get(Math.min(focused, fields.size() - 1)).area().requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).area().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void step(int places) {
        model.step(places);
    }

    /** Ctrl+Up and Ctrl+Down go from level to level, Ctrl+Page Up and Ctrl+Page Down from competency to competency. */
    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            step(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int wanted = focused() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (wanted >= 0 && wanted < fields.size()) {
                TextArea area = fields.get(wanted).area();
                area.requestFocus();
                area.end();
            }
            event.consume();
        }
    }
}
