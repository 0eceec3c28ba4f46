package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.edit.LevelWord;
import org.plumbline.model.edit.Preview;
import org.plumbline.model.edit.Wanted;
import org.plumbline.model.edit.WordsChange.ReplaceWords;
import org.plumbline.model.edit.WordsChange.SpellLevelWords;

/** Finds words in every text of the bank and puts others in their place; shows first what would change. */
final class ReplacePane extends ScrollPane {
    private static final int MOST_SHOWN = 50;
    private static final long TYPING_MILLIS = 250;

    private final BankEditorViewModel model;
    private final TextField find = Nodes.id("bankedit-find", new TextField());
    private final TextField with = Nodes.id("bankedit-with", new TextField());
    private final CheckBox whole = Nodes.id("bankedit-whole", new CheckBox(Words.of("bankedit.whole")));
    private final CheckBox capitals = Nodes.id("bankedit-case", new CheckBox(Words.of("bankedit.case")));
    private final Label count = Nodes.id("bankedit-count", Nodes.label("", Css.MUTED));
    private final VBox places = new VBox(12);
    private final Label spelling = Nodes.id("bankedit-spelling", Nodes.reading(""));
    private final Button replace;
    private final Button spell;
    private Runnable waiting = () -> {};

    ReplacePane(BankEditorViewModel model) {
        this.model = model;
        replace = Nodes.button(
                "bankedit-replace", Words.of("bankedit.replace"), "fth-repeat", () -> model.apply(change()));
        spell = Nodes.button(
                "bankedit-spell",
                Words.of("bankedit.spell"),
                "fth-check",
                () -> model.apply(
                        new SpellLevelWords(LevelWord.misspelt(model.bank().get()))));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Css.PANE);
        setContent(Nodes.styled(
                new VBox(
                        10,
                        Nodes.label(Words.of("bankedit.replaceTitle"), Css.SECTION),
                        SideBySide.ofFields(
                                Nodes.field(Words.of("bankedit.find"), find),
                                Nodes.field(Words.of("bankedit.with"), with),
                                0.5,
                                24),
                        new FlowPane(12, 8, whole, capitals, replace, count),
                        places,
                        Nodes.label(Words.of("bankedit.spelling"), Css.SECTION),
                        spelling,
                        spell),
                Css.READING_CARD));
        List.of(find, with).forEach(field -> field.textProperty().addListener(observable -> settle()));
        List.of(whole, capitals).forEach(box -> box.selectedProperty().addListener(observable -> follow()));
    }

    /** A large bank is searched when typing settles, not at each key. */
    private void settle() {
        waiting.run();
        waiting = model.services().jobs().later(TYPING_MILLIS, this::follow);
    }

    private ReplaceWords change() {
        return new ReplaceWords(new Wanted(find.getText(), whole.isSelected(), capitals.isSelected()), with.getText());
    }

    void follow() {
        Preview preview = change().preview(model.bank().get());
        count.setText(find.getText().isEmpty() ? "" : Words.of("bankedit.count", preview.count()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        replace.setDisable(model.readOnly() || preview.count() == 0);
        places.getChildren().clear();
        for (Preview.Place place : preview.places().stream().limit(MOST_SHOWN).toList()) {
            places.getChildren().add(Nodes.reading(place.competency().name(), Css.STRONG));
            places.getChildren()
                    .add(new Differences(
                            Words.of("bankedit.before"), Words.of("bankedit.after"), List.of(place.difference())));
        }
        if (preview.places().size() > MOST_SHOWN) {
            places.getChildren()
                    .add(Nodes.reading(
                            Words.of("bankedit.more", preview.places().size() - MOST_SHOWN), Css.MUTED));
        }
        List<LevelWord> misspelt = LevelWord.misspelt(model.bank().get());
        spelling.setText(misspelt.isEmpty() ? Words.of("bankedit.spelled") : list(misspelt));
        spell.setDisable(model.readOnly() || misspelt.isEmpty());
    }

    private String list(List<LevelWord> misspelt) {
        var lines = new ArrayList<String>();
        misspelt.stream()
                .limit(MOST_SHOWN)
                .forEach(word -> lines.add(Words.of(
                        "bankedit.misspelt",
                        model.bank()
                                .get()
                                .competency(word.competency())
                                .orElseThrow()
                                .name(),
                        word.written(),
                        word.word())));
        return String.join("\n", lines);
    }
}
