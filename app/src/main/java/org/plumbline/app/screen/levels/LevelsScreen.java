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

/** The matrix of required levels with the texts under it, the words in fields, and the weights for those who ask. */
public final class LevelsScreen implements Screen {
    private final LevelsViewModel model;
    private final WordsViewModel words;
    private final WeightsViewModel weights;
    private final LevelMatrix matrix;
    private final Label notice = Nodes.id("levels-notice", Nodes.reading(""));
    private final VBox warnings = Nodes.id("levels-warnings", new VBox(4));
    private final VBox said = new VBox(6, Nodes.reading(Words.of("levels.keys"), Css.HINT), notice, warnings);
    private final VBox texts = new VBox(8);
    private final Label which = Nodes.reading("", Css.SECTION);
    private final Button takeMarked;
    private final ToggleButton edit = Nodes.id("levels-edit", new ToggleButton(Words.of("levels.edit")));
    private final ToggleButton weigh = Nodes.id("levels-weights", new ToggleButton(Words.of("levels.weigh")));
    private final WordsEditor editor;
    private final WeightsPane weightsPane;
    private final VBox work = new VBox(14);
    private final ScreenFrame frame;
    private final NewerWordsBanner newer;
    private Optional<LevelCards> cards = Optional.empty();
    /** Whether the room looks at the matrix rather than at the texts: where the keyboard was last. */
    private boolean matrixLast;

    /**
     * @param newer says when the bank has newer words for what is selected
     */
    public LevelsScreen(LevelsViewModel model, WordsViewModel words, WeightsViewModel weights, NewerWordsBanner newer) {
        this.model = model;
        this.words = words;
        this.weights = weights;
        this.newer = newer;
        matrix = new LevelMatrix(model);
        editor = new WordsEditor(words);
        weightsPane = new WeightsPane(weights);
        takeMarked = Nodes.button("levels-take-marked", "", "fth-check", model::takeMarked);
        for (Node part : List.of(takeMarked, notice, warnings)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        frame = new ScreenFrame(Words.of("levels.screen"), work).withTools(takeMarked, weigh, edit);
        frame.withBanner(newer);
        edit.setOnAction(event -> turnTo(edit, weigh));
        weigh.setOnAction(event -> turnTo(weigh, edit));
        matrix.focusWithinProperty().addListener((property, was, is) -> matrixLast |= is);
        texts.focusWithinProperty().addListener((property, was, is) -> matrixLast &= !is);
        model.matrix().addListener(observable -> showAll());
        model.chosen().addListener(observable -> chosen());
        words.chosen().addListener((property, old, now) -> now.ifPresent(model::choose));
    }

    private void turnTo(ToggleButton pressed, ToggleButton other) {
        if (pressed.isSelected()) {
            other.setSelected(false);
        }
        showAll();
    }

    private void chosen() {
        model.chosen().get().ifPresent(place -> words.chosen().set(Optional.of(place.competency())));
        showTexts();
    }

    private void showAll() {
        List<Node> parts = parts();
        if (!work.getChildren().equals(parts)) {
            work.getChildren().setAll(parts);
        }
        int marked = model.marked().size();
        takeMarked.setText(Words.of("levels.takeMarked", marked));
        takeMarked.setVisible(marked > 0 && !edit.isSelected());
        edit.setDisable(model.matrix().get().rows().isEmpty());
        frame.hint().setText(model.said());
        warnings.getChildren()
                .setAll(model.warnings().stream()
                        .map(sentence -> Nodes.reading("⚠ " + sentence, Css.WARNING))
                        .toList());
        warnings.setVisible(!warnings.getChildren().isEmpty());
        showTexts();
    }

    /** What stands on the screen. */
    private List<Node> parts() {
        boolean nothing = model.matrix().get().rows().isEmpty();
        boolean empty = nothing || model.matrix().get().grades().isEmpty();
        if (weigh.isSelected()) {
            return empty ? List.of(weightsPane) : List.of(matrix, said, weightsPane);
        }
        if (edit.isSelected() && !nothing) {
            return List.of(editor);
        }
        return empty ? List.of(new EmptyState(Words.of("levels.empty"))) : List.of(matrix, said, texts);
    }

    private void showTexts() {
        Optional<Row> row = model.chosenRow();
        if (row.isEmpty() || model.chosen().get().isEmpty() || edit.isSelected()) {
            texts.getChildren().clear();
            cards = Optional.empty();
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
        int focused = cards.map(LevelCards::focused).orElse(0);
        var now = new LevelCards(row.get().scale(), row.get().competency().competency(), required);
        now.onChoose(level -> model.set(place, level));
        cards = Optional.of(now);
        texts.getChildren()
                .setAll(which, Nodes.reading(row.get().competency().competency().definition(), Css.MUTED), now);
        if (focused > 0) {
            now.focus(focused);
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        words.show();
        weights.show();
        newer.show();
        matrix.show(model.matrix().get());
        chosen();
        showAll();
    }

    @Override
    public void hide() {
        model.hide();
        words.hide();
        weights.hide();
        newer.hide();
    }

    /** The matrix while it is worked on; the level table of the competency whose texts are looked at. */
    @Override
    public Optional<ProjectorPage> projection() {
        if (matrixLast && !edit.isSelected()) {
            return Optional.of(LevelPages.required(model.workshop()));
        }
        return words.looked().map(selected -> LevelPages.table(model.workshop(), selected));
    }
}
