package org.plumbline.app.screen.round;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Differing;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Settling;

/** How the next round is held, by whom and when. */
final class PlanPane extends VBox {
    private static final double COLUMN_EM = 15;
    private static final List<Integer> EACH = List.of(0, 1, 2, 3, 4, 5);
    private static final List<Integer> A_DAY = List.of(0, 1, 2, 3, 4, 5, 6, 8);

    private final RoundViewModel model;

    /**
     * @param rule opens the place where the rule is chosen
     */
    PlanPane(RoundViewModel model, Runnable rule) {
        super(12);
        this.model = model;
        setId("round-plan");
        getStyleClass().add(Css.PANE);
        NextRound next = model.next();
        getChildren()
                .addAll(
                        Nodes.label(Words.of("round.next"), Css.SECTION),
                        how(next),
                        visibility(next),
                        bound("round-sees", model.sees(), Css.MUTED),
                        who(next),
                        new VBox(
                                8,
                                fresh(next),
                                stop(next),
                                passed(),
                                box(
                                        "round-shuffle",
                                        "round.shuffle",
                                        model.preparing().shuffle())),
                        rule(rule));
    }

    private static Node how(NextRound next) {
        return new EqualColumns(
                COLUMN_EM,
                chooser(
                        "round-kind",
                        "round.kind",
                        List.of(RoundKind.values()),
                        next.kind,
                        value -> Words.of("round.kind." + value)),
                chooser(
                        "round-settling",
                        "round.settling",
                        List.of(Settling.values()),
                        next.settling,
                        value -> Words.of("round.settling." + value)),
                chooser(
                        "round-differing",
                        "round.differing",
                        List.of(Differing.values()),
                        next.differing,
                        value -> Words.of("round.differing." + value)));
    }

    private static Node visibility(NextRound next) {
        List<Opens> when = List.of(Opens.values());
        return new EqualColumns(
                COLUMN_EM,
                chooser("round-ratings", "round.see.ratings", when, next.ratings, PlanPane::opens),
                chooser("round-notes", "round.see.notes", when, next.notes, PlanPane::opens),
                chooser("round-names", "round.see.names", when, next.names, PlanPane::opens));
    }

    private Node who(NextRound next) {
        return new EqualColumns(
                COLUMN_EM,
                chooser("round-each", "round.each", EACH, next.each, PlanPane::each),
                chooser("round-a-day", "round.aDay", A_DAY, next.aDay, PlanPane::aDay),
                firstDay());
    }

    private static String opens(Opens when) {
        return Words.of("round.opens." + when);
    }

    private static String each(int count) {
        return count == 0 ? Words.of("round.each.all") : String.valueOf(count);
    }

    private static String aDay(int count) {
        return count == 0 ? Words.of("round.aDay.any") : String.valueOf(count);
    }

    private static <T> Node chooser(
            String id, String key, List<T> choices, ObjectProperty<T> value, Function<T, String> name) {
        ComboBox<T> chooser = Nodes.id(id, new ComboBox<>());
        chooser.getItems().setAll(choices);
        chooser.setConverter(new Naming<>(name));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.valueProperty().bindBidirectional(value);
        return Nodes.field(Words.of(key), Nodes.whole(chooser));
    }

    private Node firstDay() {
        var picker = Nodes.id("round-first-day", new DatePicker());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().bindBidirectional(model.preparing().firstDay());
        return Nodes.field(Words.of("round.firstDay"), picker);
    }

    private static CheckBox box(String id, String key, BooleanProperty value) {
        var box = wrapping(id, key);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static CheckBox fresh(NextRound next) {
        return follows("round-fresh", "round.fresh", next.fresh);
    }

    private static CheckBox stop(NextRound next) {
        CheckBox stop = follows("round-stop", "round.stop", next.stop);
        stop.visibleProperty().bind(next.kind.isEqualTo(RoundKind.RESUME_REVIEW));
        stop.managedProperty().bind(stop.visibleProperty());
        return stop;
    }

    /** A box whose words are never cut, whatever their size. */
    static CheckBox wrapping(String id, String key) {
        var box = Nodes.id(id, new CheckBox(Words.of(key)));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static CheckBox follows(String id, String key, ObjectProperty<Boolean> value) {
        var box = wrapping(id, key);
        box.setSelected(value.get());
        value.addListener((property, was, is) -> box.setSelected(is));
        box.selectedProperty().addListener((property, was, is) -> value.set(is));
        return box;
    }

    private CheckBox passed() {
        CheckBox passed = box("round-passed", "round.passed", model.preparing().onlyPassed());
        passed.setVisible(!model.rows().isEmpty());
        passed.setManaged(passed.isVisible());
        model.rows().addListener((ListChangeListener<RoundRow>) change -> {
            passed.setVisible(!model.rows().isEmpty());
            passed.setManaged(passed.isVisible());
        });
        return passed;
    }

    private Node rule(Runnable choose) {
        Button button = Nodes.button("round-rule", Words.of("round.rule.choose"), "fth-arrow-right", choose);
        return new VBox(
                6,
                Nodes.label(Words.of("round.rule"), Css.FIELD_LABEL),
                bound("round-rule-sentence", model.rule(), ""),
                new FlowPane(button));
    }

    private static Label bound(String id, ReadOnlyStringProperty words, String style) {
        Label label = Nodes.id(id, style.isEmpty() ? Nodes.reading("") : Nodes.reading("", style));
        label.textProperty().bind(words);
        return label;
    }
}
