package org.plumbline.app.screen.questions;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableLines;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;

/** The chosen question to write: kind and time, the words, what it asks about, and what helps to hear the answer. */
final class QuestionPane extends ScrollPane {
    private static final String EDITOR = "question-editor";
    private static final String HEADING = "question-heading";
    private static final String KIND = "question-kind";
    private static final String TIME = "question-time";
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 8;
    private static final int LINE = 36;
    private static final double PAIR_EM = 34;

    private final QuestionsViewModel model;
    private final ChosenQuestion question;
    private final TextArea lead = Nodes.area("question-lead", FEWEST_ROWS);
    private final CoverBoxes covers;

    QuestionPane(QuestionsViewModel model) {
        this.model = model;
        question = model.editor();
        covers = new CoverBoxes(model);
        lead.textProperty().bindBidirectional(question.lead());
        var editor = Nodes.styled(
                new VBox(
                        heading(),
                        kind(),
                        Nodes.field(Words.of("questions.lead"), lead),
                        new VBox(6, Nodes.label(Words.of("questions.covers"), Css.FIELD_LABEL), covers),
                        Nodes.reading(Words.of("questions.lines"), Css.HINT),
                        SideBySide.ofFields(followUps(), probes(), 0.5, PAIR_EM),
                        SideBySide.ofFields(
                                lines("question-good", "questions.good", question.good()),
                                lines("question-good-follow-up", "questions.goodFollowUp", question.goodFollowUp()),
                                0.5,
                                PAIR_EM),
                        tried()),
                EDITOR);
        setContent(editor);
        setFitToWidth(true);
        setFocusTraversable(false);
        setId("question-editor");
        question.question().addListener(observable -> covers.show());
        model.coverage().addListener((ListChangeListener<Coverage>) change -> covers.show());
    }

    private Node heading() {
        var place = Nodes.label("", Css.SECTION);
        place.setMinWidth(USE_PREF_SIZE);
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of(
                                "questions.place",
                                model.chosenIndex() + 1,
                                model.rows().size()),
                        model.chosen(),
                        model.rows()));
        var findings = Nodes.id("question-findings", Nodes.reading("", Css.WARNING, Css.HINT));
        findings.textProperty().bind(model.findings());
        findings.setMaxWidth(Double.MAX_VALUE);
        var keep = Nodes.iconButton("question-keep", Words.of("questions.bank.keep"), "fth-archive", model::keepChosen);
        var kept = Nodes.id("question-kept", Nodes.label(Words.of("questions.bank.kept"), Css.HINT));
        kept.setMinWidth(USE_PREF_SIZE);
        kept.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.kept().get().isPresent()
                                && model.kept().get().equals(model.chosen().get()),
                        model.kept(),
                        model.chosen()));
        kept.managedProperty().bind(kept.visibleProperty());
        return Nodes.styled(new HBox(place, Nodes.grow(findings), kept, keep), HEADING);
    }

    private Node kind() {
        ComboBox<QuestionType> type = choice("question-type", "questions.type.", QuestionType.values());
        type.valueProperty().bindBidirectional(question.type());
        ComboBox<Reach> reach = choice("question-reach", "questions.reach.", Reach.values());
        reach.valueProperty().bindBidirectional(question.reach());
        var minutes = Nodes.id("question-minutes", new TextField());
        minutes.setPrefColumnCount(3);
        minutes.setMaxWidth(USE_PREF_SIZE);
        minutes.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        minutes.textProperty().bindBidirectional(question.minutes());
        var usual = Nodes.label("", Css.HINT, TIME);
        usual.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of(
                                "questions.minutes.usual." + question.reach().get()),
                        question.reach()));
        VBox time = Nodes.field(Words.of("questions.minutes"), minutes);
        var line = new HBox(8, time, usual);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return Nodes.styled(
                new FlowPane(
                        Nodes.field(Words.of("questions.type"), type),
                        Nodes.field(Words.of("questions.reach"), reach),
                        line),
                KIND);
    }

    private static <E extends Enum<E>> ComboBox<E> choice(String id, String words, E[] values) {
        var choice = Nodes.id(id, new ComboBox<E>());
        choice.setConverter(new Naming<>(value -> Words.of(words + value.name())));
        choice.getItems().setAll(values);
        return choice;
    }

    /** Who wrote the question, and how it did on others. */
    private Node tried() {
        var group = Nodes.id("question-author-group", new TextField());
        group.textProperty().bindBidirectional(question.authorGroup());
        return new VBox(
                10,
                Nodes.field(Words.of("questions.authorGroup"), group),
                Nodes.label(Words.of("questions.pilots"), Css.FIELD_LABEL),
                new PilotRows(question));
    }

    private VBox followUps() {
        VBox box = lines("question-follow-ups", "questions.followUps", question.followUps());
        var hint = Nodes.id("question-hypothetical", Nodes.reading(Words.of("questions.hypothetical"), Css.HINT));
        hint.visibleProperty().bind(question.type().isEqualTo(QuestionType.HYPOTHETICAL));
        hint.managedProperty().bind(hint.visibleProperty());
        box.getChildren().add(hint);
        return box;
    }

    private VBox probes() {
        VBox box = lines("question-probes", "questions.probes", question.probes());
        box.getChildren()
                .add(Nodes.button(
                        "question-standard-probes",
                        Words.of("questions.standardProbes"),
                        "fth-plus",
                        question::addStandardProbes));
        return box;
    }

    /** An area that grows with its lines, up to a point. */
    private static VBox lines(String id, String key, EditableLines lines) {
        TextArea area = Nodes.area(id, FEWEST_ROWS);
        area.textProperty().bindBidirectional(lines.text());
        area.prefRowCountProperty()
                .bind(Bindings.createIntegerBinding(() -> rows(area.getText()), area.textProperty()));
        return Nodes.field(Words.of(key), area);
    }

    private static int rows(String text) {
        int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows));
    }

    /** Takes the document as it is. */
    void show() {
        covers.show();
    }

    /** Puts the keyboard where the question is written. */
    void write() {
        lead.requestFocus();
        lead.end();
        setVvalue(0);
    }
}
