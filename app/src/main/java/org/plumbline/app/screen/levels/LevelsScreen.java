package org.plumbline.app.screen.levels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.projector.LevelPages;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.levels.LevelsViewModel.Place;
import org.plumbline.app.screen.levels.LevelsViewModel.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.LevelCards;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** The matrix of required levels, and under it the texts of the competency that the cursor is on. */
public final class LevelsScreen implements Screen {
    private final LevelsViewModel model;
    private final LevelMatrix matrix;
    private final VBox texts = new VBox(8);
    private final Label which = Nodes.reading("", Css.SECTION);
    private final Button takeMarked;
    private final ToggleButton edit = Nodes.id("levels-edit", new ToggleButton(Words.of("levels.edit")));
    private final VBox work = new VBox(18);
    private final ScreenFrame frame;
    private final NewerWordsBanner newer;
    private WordsEditor editor;
    private Optional<LevelCards> cards = Optional.empty();

    /**
     * @param newer says when the bank has newer words for what is selected
     */
    public LevelsScreen(LevelsViewModel model, NewerWordsBanner newer) {
        this.model = model;
        this.newer = newer;
        matrix = new LevelMatrix(model);
        takeMarked = Nodes.button("levels-take-marked", "", "fth-check", model::takeMarked);
        takeMarked.managedProperty().bind(takeMarked.visibleProperty());
        frame = new ScreenFrame(Words.of("levels.screen"), work).withTools(takeMarked, edit);
        edit.setOnAction(event -> showTexts());
        frame.withBanner(newer);
        frame.hint().setText(Words.of("levels.hint"));
        model.matrix().addListener(observable -> showAll());
        model.chosen().addListener(observable -> showTexts());
    }

    private void showAll() {
        boolean empty = model.matrix().get().rows().isEmpty()
                || model.matrix().get().grades().isEmpty();
        if (empty) {
            work.getChildren().setAll(new EmptyState(Words.of("levels.empty")));
        } else if (!work.getChildren().contains(matrix)) {
            work.getChildren().setAll(matrix, texts);
        }
        int marked = model.marked().size();
        takeMarked.setText(Words.of("levels.takeMarked", marked));
        takeMarked.setVisible(marked > 0);
        showTexts();
    }

    private void showTexts() {
        Optional<Row> row = model.chosenRow();
        if (row.isEmpty() || model.chosen().get().isEmpty()) {
            texts.getChildren().clear();
            return;
        }
        Place place = model.chosen().get().orElseThrow();
        String grade = model.workshop()
                .position()
                .grade(place.grade())
                .map(each -> each.name())
                .orElse("");
        int required = model.workshop()
                .requiredLevel(place.competency(), place.grade())
                .orElse(0);
        which.setText(Words.of("levels.which", row.get().competency().name(), grade));
        if (edit.isSelected()) {
            put(editor(row.get()));
            cards = Optional.empty();
            return;
        }
        int focused = cards.map(LevelCards::focused).orElse(0);
        var now = new LevelCards(row.get().scale(), row.get().competency().competency(), required);
        now.onChoose(level -> model.set(place, level));
        cards = Optional.of(now);
        put(new VBox(8, Nodes.reading(row.get().competency().competency().definition(), Css.MUTED), now));
        if (focused > 0) {
            now.focus(focused);
        }
    }

    private void put(Node words) {
        if (!texts.getChildren().equals(List.of(which, words))) {
            texts.getChildren().setAll(which, words);
        }
    }

    /** The same fields as long as the competency is the same: somebody is typing in one of them. */
    private Node editor(Row row) {
        if (editor == null || !editor.isFor(row)) {
            editor = new WordsEditor(model, row);
        } else {
            editor.show(row);
        }
        return editor;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        newer.show();
        matrix.show(model.matrix().get());
        showAll();
    }

    @Override
    public void hide() {
        model.hide();
        newer.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return model.chosenRow().map(row -> LevelPages.table(model.workshop(), row.competency()));
    }
}
