package org.plumbline.app.screen.position;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.ProjectorPages;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Track;
import org.plumbline.model.position.Grade;

/** The form for the job and its grades. */
public final class PositionScreen implements Screen {
    private static final double FORM_WIDTH = 760;

    private final PositionViewModel model;
    private final FlowPane grades = new FlowPane(8, 8);
    private final TextField newGrade = Nodes.id("position-new-grade", new TextField());
    private final ScreenFrame frame;

    public PositionScreen(PositionViewModel model) {
        this.model = model;
        model.grades().addListener((ListChangeListener<Grade>) change -> showGrades());
        var form = new VBox(
                16,
                new PositionOffers(model),
                Nodes.field(Words.of("position.title"), field("position-title", model.title())),
                pair(
                        Nodes.field(Words.of("position.series"), field("position-series", model.series())),
                        Nodes.field(Words.of("position.number"), field("position-number", model.descriptionNumber()))),
                pair(
                        Nodes.field(Words.of("position.agency"), field("position-agency", model.agency())),
                        Nodes.field(Words.of("position.office"), field("position-office", model.office()))),
                gradeSection(),
                trackSection(),
                Nodes.field(Words.of("position.duties"), bound(Nodes.area("position-duties", 6), model.duties())),
                new RecordFactsSection(model.facts()));
        form.setMaxWidth(FORM_WIDTH);
        frame = new ScreenFrame(Words.of("position.screen"), form);
        frame.hint().setText(Words.of("position.hint"));
    }

    private static TextInputControl field(String id, EditableText text) {
        return bound(Nodes.id(id, new TextField()), text);
    }

    private static TextInputControl bound(TextInputControl control, EditableText text) {
        control.textProperty().bindBidirectional(text);
        return control;
    }

    private static HBox pair(Node left, Node right) {
        var row = new HBox(16, Nodes.grow(left), Nodes.grow(right));
        ((VBox) left).setPrefWidth(1);
        ((VBox) right).setPrefWidth(1);
        return row;
    }

    private VBox gradeSection() {
        newGrade.setPromptText(Words.of("position.newGrade.prompt"));
        newGrade.setAccessibleText(Words.of("position.newGrade"));
        newGrade.setPrefColumnCount(10);
        newGrade.setOnAction(event -> addGrade());
        var problem = Nodes.reading("", Css.PROBLEM);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return new VBox(
                6,
                Nodes.label(Words.of("position.grades"), Css.FIELD_LABEL),
                grades,
                new HBox(
                        8,
                        newGrade,
                        Nodes.button("position-add-grade", Words.of("position.newGrade"), "fth-plus", this::addGrade)),
                problem);
    }

    private VBox trackSection() {
        ComboBox<Optional<Track>> track = Nodes.id("position-track", new ComboBox<>());
        track.getItems().add(Optional.empty());
        Stream.of(Track.values()).map(Optional::of).forEach(track.getItems()::add);
        track.setAccessibleText(Words.of("position.track"));
        track.setConverter(new Naming<>(choice -> Words.of(
                choice.map(one -> one == Track.MANAGERIAL ? "position.track.managerial" : "position.track.individual")
                        .orElse("position.track.none"))));
        track.setValue(model.track().get());
        model.track().addListener((property, old, now) -> track.setValue(now));
        track.valueProperty().addListener((property, old, now) -> model.chooseTrack(now));
        return Nodes.field(Words.of("position.track"), track);
    }

    private void addGrade() {
        model.addGrade(newGrade.getText());
        newGrade.clear();
    }

    private void showGrades() {
        grades.getChildren().setAll(model.grades().stream().map(this::chip).toList());
    }

    private HBox chip(Grade grade) {
        var name = Nodes.label(grade.name(), Css.STRONG);
        var remove = Nodes.iconButton(
                "position-remove-" + grade.id(),
                Words.of("position.removeGrade", grade.name()),
                "fth-x",
                () -> model.removeGrade(grade.id()));
        var chip = new HBox(4, name, remove);
        chip.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return Nodes.styled(chip, Css.CHIP);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        showGrades();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(ProjectorPages.position(model.workshop()));
    }
}
