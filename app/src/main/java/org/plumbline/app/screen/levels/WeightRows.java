package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.bank.CompetencyId;

/** The weights of one role: a field for each competency, and their sum. */
final class WeightRows extends VBox {
    private final WeightsViewModel model;
    private final List<Object> shape;
    private final List<Entry> entries = new ArrayList<>();
    private final Label sum = Nodes.reading("", Css.STRONG);
    private WeightSet set;

    /**
     * @param number of the role, from 1
     */
    WeightRows(WeightsViewModel model, WeightSet set, int number) {
        super(6);
        this.model = model;
        this.set = set;
        shape = shape(set);
        getStyleClass().add("weight-rows");
        if (!set.role().isEmpty()) {
            getChildren().add(Nodes.reading(Words.of("levels.weights.role", set.role()), Css.STRONG));
        }
        for (WeightSet.Share share : set.shares()) {
            var entry = new Entry(share, number);
            entries.add(entry);
            getChildren().addAll(entry.line, entry.problem);
        }
        sum.setId("weights-sum-" + number);
        var equal = Nodes.button("weights-equal-" + number, Words.of("levels.weights.equal"), "", this::equal);
        if (!set.role().isEmpty()) {
            Nodes.named(equal, Words.of("levels.weights.equalOf", set.role()));
        }
        var foot = new HBox(10, Nodes.grow(sum), equal);
        foot.setAlignment(Pos.CENTER_LEFT);
        sum.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(foot);
    }

    private void equal() {
        entries.forEach(Entry::forget);
        model.equal(set);
        show(set);
    }

    private static List<Object> shape(WeightSet set) {
        return List.of(
                set.role(),
                set.shares().stream()
                        .map(share -> List.of(
                                share.competency().id(), share.competency().name()))
                        .toList());
    }

    boolean isFor(WeightSet other) {
        return shape.equals(shape(other));
    }

    void show(WeightSet now) {
        set = now;
        sum.setText((now.isComplete() ? "✓ " : "⚠ ") + WeightsViewModel.sum(now));
        sum.getStyleClass().remove(Css.WARNING);
        if (!now.isComplete()) {
            sum.getStyleClass().add(Css.WARNING);
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).show(now.shares().get(i).percent());
        }
    }

    /** One weight: what is typed stays in its field, also where it is no weight. */
    private final class Entry {
        private final CompetencyId competency;
        private final TextField field;
        private final EditableText text = new EditableText(this::typed);
        private final Label problem = Nodes.reading("", Css.PROBLEM);
        private final HBox line;
        private Optional<Integer> shown = Optional.empty();

        Entry(WeightSet.Share share, int number) {
            competency = share.competency().id();
            field = Nodes.id("weight-" + number + "-" + competency, new TextField());
            field.setPrefColumnCount(4);
            field.setAlignment(Pos.CENTER_RIGHT);
            field.setAccessibleText(
                    Words.of("levels.weights.of", share.competency().name(), set.role()));
            field.textProperty().bindBidirectional(text);
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            Label name = Nodes.reading(share.competency().name());
            name.setMaxWidth(Double.MAX_VALUE);
            field.setMinWidth(USE_PREF_SIZE);
            line = new HBox(8, Nodes.grow(name), field, Nodes.label("%", Css.MUTED));
            line.setAlignment(Pos.CENTER_LEFT);
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
        }

        private void typed(String words) {
            problem.setText(model.type(set.role(), competency, words).orElse(""));
        }

        /** Up and Down go from weight to weight. */
        private void key(KeyEvent event) {
            boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (down || event.getCode() == KeyCode.UP) {
                int next = entries.indexOf(this) + (down ? 1 : -1);
                if (next >= 0 && next < entries.size()) {
                    entries.get(next).field.requestFocus();
                }
                event.consume();
            }
        }

        void forget() {
            shown = Optional.of(-1);
        }

        /** Another weight than before; a field that says it already, and one with a mistake in it, are left alone. */
        void show(Optional<Integer> percent) {
            if (percent.equals(shown)) {
                return;
            }
            shown = percent;
            if (!WeightsViewModel.percent(text.get()).equals(percent) || percent.isEmpty()) {
                text.show(percent.map(String::valueOf).orElse(""));
                problem.setText("");
            }
        }
    }
}
