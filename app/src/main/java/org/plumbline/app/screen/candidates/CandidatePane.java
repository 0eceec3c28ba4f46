package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.scale.Level;

/** Everything about the chosen candidate that the table has no room for. */
final class CandidatePane extends ScrollPane {
    private static final String FORM = "candidate-form";
    private static final String PART = "people";
    private static final double PAIR_EM = 26;
    private static final double HALF = 0.5;

    private final ChosenCandidate model;
    private final VBox rounds = Nodes.styled(new VBox(), PART);
    private final VBox practice = Nodes.styled(new VBox(), PART);
    private final Node form;
    private final Node nobody = new EmptyState(Words.of("candidates.nobody"));

    CandidatePane(ChosenCandidate model, NamesViewModel names) {
        this.model = model;
        form = form(names);
        setId("candidate-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Css.PANE);
        model.chosen().addListener(observable -> show());
        model.rounds().addListener((ListChangeListener<AttendanceLine>) change -> showRounds());
        model.practice().addListener((ListChangeListener<PracticeLine>) change -> showPractice());
        show();
        showRounds();
        showPractice();
    }

    private void show() {
        setContent(model.chosen().get().isPresent() ? form : nobody);
    }

    private Node form(NamesViewModel names) {
        Label title = Nodes.id("candidate-title", Nodes.reading("", Css.SECTION));
        title.textProperty().bind(model.title());
        var application = Nodes.id("candidate-application", new TextField());
        application.textProperty().bindBidirectional(model.application());
        VBox applied = Nodes.field(Words.of("candidates.application"), application);
        applied.visibleProperty().bind(names.shown());
        applied.managedProperty().bind(applied.visibleProperty());
        TextArea arrangements = Nodes.area("candidate-arrangements", 2);
        arrangements.textProperty().bindBidirectional(model.arrangements());
        return Nodes.styled(
                new VBox(
                        title,
                        applied,
                        Nodes.field(Words.of("candidates.arrangements"), arrangements),
                        Nodes.reading(Words.of("candidates.arrangements.hint"), Css.HINT),
                        rounds,
                        practice),
                FORM);
    }

    private void showRounds() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Nodes.label(Words.of("candidates.attendance"), Css.STRONG));
        if (model.rounds().isEmpty()) {
            nodes.add(Nodes.reading(Words.of("candidates.attendance.none"), Css.MUTED));
        } else {
            var who = Nodes.id("attendance-who", new TextField());
            who.textProperty().bindBidirectional(model.who());
            nodes.add(Nodes.field(Words.of("candidates.names.who"), who));
        }
        model.rounds().forEach(line -> nodes.add(round(line)));
        rounds.getChildren().setAll(nodes);
    }

    private static Node round(AttendanceLine line) {
        var came = Nodes.id("attendance-" + line.round(), new ComboBox<AttendanceLine.Came>());
        came.getItems().setAll(AttendanceLine.Came.values());
        came.setConverter(new Naming<>(AttendanceLine.Came::words));
        came.setMaxWidth(Double.MAX_VALUE);
        came.valueProperty().bindBidirectional(line.came());
        var note = Nodes.id("attendance-note-" + line.round(), new TextField());
        note.textProperty().bindBidirectional(line.note());
        note.disableProperty().bind(line.came().isEqualTo(AttendanceLine.Came.CAME));
        return new VBox(
                4,
                SideBySide.ofFields(
                        Nodes.field(line.title(), came),
                        Nodes.field(Words.of("candidates.attendance.note"), note),
                        HALF,
                        PAIR_EM),
                Notice.of("attendance-by-" + line.round(), line.recorded(), Css.HINT));
    }

    private void showPractice() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Nodes.label(Words.of("candidates.practice"), Css.STRONG));
        nodes.add(Nodes.reading(Words.of("candidates.practice.lead"), Css.MUTED));
        model.practice().forEach(line -> nodes.add(level(line)));
        practice.getChildren().setAll(nodes);
    }

    private static Node level(PracticeLine line) {
        var level = Nodes.id("practice-" + line.competency(), new ComboBox<Optional<Level>>());
        level.getItems().add(Optional.empty());
        line.levels().forEach(one -> level.getItems().add(Optional.of(one)));
        level.setConverter(new Naming<>(one -> one.map(Level::name).orElse(Words.of("candidates.practice.no"))));
        level.setMaxWidth(Double.MAX_VALUE);
        level.valueProperty().bindBidirectional(line.level());
        return Nodes.field(line.name(), level);
    }
}
