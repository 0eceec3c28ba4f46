package org.plumbline.app.screen.people;

import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParticipantRole;

/** The chosen person: the background sheet, the agreement, and what they must not take part in. */
final class PersonPane extends ScrollPane {
    private static final String FORM = "person-form";
    private static final double PAIR_EM = 30;

    private final PeopleViewModel model;
    private final ChosenPerson person;
    private final Node form;
    private final Node nobody = new EmptyState(Words.of("people.nobody"));

    PersonPane(PeopleViewModel model) {
        this.model = model;
        person = model.editor();
        form = form();
        setId("person-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        person.person().addListener(observable -> show());
        show();
    }

    private void show() {
        setContent(person.person().get().isPresent() ? form : nobody);
    }

    private Node form() {
        var gave = Nodes.reading("", Css.HINT);
        gave.textProperty().bind(model.gave());
        gave.visibleProperty().bind(model.gave().isNotEmpty());
        gave.managedProperty().bind(gave.visibleProperty());
        var left = Nodes.id("person-left", new CheckBox(Words.of("people.left")));
        left.selectedProperty().bindBidirectional(person.left());
        left.setWrapText(true);
        var remove = Nodes.button("person-remove", Words.of("people.remove"), "fth-x", () -> model.chosen()
                .get()
                .ifPresent(model::remove));
        return Nodes.styled(
                new VBox(
                        pair(field(PersonField.NAME), Nodes.field(Words.of("people.role"), role("person-role"))),
                        agreement(),
                        pair(field(PersonField.TITLE), field(PersonField.GRADE)),
                        pair(field(PersonField.EMAIL), field(PersonField.PHONE)),
                        pair(field(PersonField.AGENCY), field(PersonField.PLACE)),
                        years(),
                        pair(field(PersonField.OTHER), field(PersonField.SUPERVISED)),
                        pair(field(PersonField.EDUCATION), date("person-sheet", "people.sheet", person.sheet())),
                        field(PersonField.RECUSAL),
                        Nodes.reading(Words.of("people.notKept"), Css.HINT),
                        gave,
                        left,
                        new HBox(remove)),
                FORM);
    }

    private static Node pair(Node first, Node second) {
        return SideBySide.ofFields(first, second, 0.5, PAIR_EM);
    }

    private Node field(PersonField field) {
        String id = "person-" + field.name().toLowerCase(Locale.ROOT);
        TextInputControl control = field == PersonField.RECUSAL ? Nodes.area(id, 2) : Nodes.id(id, new TextField());
        control.setTextFormatter(
                new TextFormatter<>(change -> field.takes(change.getControlNewText()) ? change : null));
        control.textProperty().bindBidirectional(person.text(field));
        return Nodes.field(field.words(), control);
    }

    private Node years() {
        var fields = Nodes.styled(new FlowPane(), Css.TOOLS);
        for (PersonField field : PersonField.values()) {
            if (field.isYears()) {
                var box = (VBox) field(field);
                var number = (TextField) box.getChildren().get(1);
                number.setPrefColumnCount(3);
                number.setMaxWidth(USE_PREF_SIZE);
                fields.getChildren().add(box);
            }
        }
        return fields;
    }

    private ComboBox<ParticipantRole> role(String id) {
        ComboBox<ParticipantRole> role = PeopleScreen.roles(id);
        role.setMaxWidth(Double.MAX_VALUE);
        role.valueProperty().bindBidirectional(person.role());
        return role;
    }

    private Node agreement() {
        var today = Nodes.button("person-signed-today", Words.of("people.signedToday"), "fth-check", model::signToday);
        var line = new FlowPane(date("person-signed", "people.signed", person.signed()), today);
        line.setRowValignment(VPos.BOTTOM);
        return Nodes.styled(line, Css.TOOLS);
    }

    private Node date(String id, String key, ObjectProperty<LocalDate> value) {
        var picker = Nodes.id(id, new DatePicker());
        picker.setPromptText(Words.of("people.date.prompt"));
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return Days.write(day);
            }

            @Override
            public LocalDate fromString(String text) {
                return typed(text, picker.getValue());
            }
        });
        picker.valueProperty().bindBidirectional(value);
        return Nodes.field(Words.of(key), picker);
    }

    /** What is no date changes nothing and is said. */
    private LocalDate typed(String text, LocalDate before) {
        if (text == null || text.isBlank()) {
            model.dateRead();
            return null;
        }
        var day = Days.read(text);
        if (day.isPresent()) {
            model.dateRead();
        } else {
            model.noDate(text);
        }
        return day.orElse(before);
    }

    /** Puts the keyboard where the person is named. */
    void write() {
        Node name = form.lookup("#person-name");
        if (name != null) {
            name.requestFocus();
        }
    }
}
