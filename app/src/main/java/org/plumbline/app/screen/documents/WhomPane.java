package org.plumbline.app.screen.documents;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Round;

/** For whom documents are made, and in whose words. */
final class WhomPane extends VBox {
    WhomPane(DocumentsViewModel model) {
        super(10);
        Readers readers = model.readers();
        var fields = Nodes.styled(
                new FlowPane(
                        chooser("documents-audience", "documents.whom", readers.audience(), Audience::words),
                        some(chooser("documents-grade", "documents.grade", readers.grade(), grade -> grade.map(
                                        one -> one.name())
                                .orElse(Words.of("documents.everyGrade")))),
                        some(chooser("documents-rater", "documents.rater", readers.member(), member -> member.map(
                                        one -> one.name())
                                .orElse(Words.of("documents.everyRater")))),
                        some(chooser("documents-round", "documents.round", readers.round(), round -> round.map(
                                        WhomPane::round)
                                .orElse(Words.of("documents.currentRound"))))),
                Css.DOCUMENT_FIELDS);
        var blind = Nodes.id("documents-blind", new CheckBox(Words.of("documents.blind")));
        blind.selectedProperty().bindBidirectional(model.choices().blind());
        blind.visibleProperty().bind(readers.hidden().not());
        blind.managedProperty().bind(blind.visibleProperty());
        var hidden = Nodes.reading(Words.of("documents.hidden"), Css.HINT);
        hidden.visibleProperty().bind(readers.hidden());
        hidden.managedProperty().bind(hidden.visibleProperty());
        var partly = Nodes.id("documents-partly", Nodes.reading(Words.of("documents.partly"), Css.WARNING));
        partly.visibleProperty().bind(model.partly());
        partly.managedProperty().bind(partly.visibleProperty());
        getChildren().addAll(fields, blind, hidden, partly);
    }

    private static String round(Round round) {
        return round.version() == 1
                ? Words.of("documents.roundNumber", round.number())
                : Words.of("documents.roundVersion", round.number(), round.version());
    }

    private static <T> VBox chooser(String id, String key, Readers.Choice<T> choice, Function<T, String> name) {
        ComboBox<T> box = Nodes.id(id, Nodes.whole(new ComboBox<>(choice.items())));
        box.setConverter(new Naming<>(name));
        box.valueProperty().bindBidirectional(choice.value());
        return Nodes.field(Words.of(key), box);
    }

    /** There only while there is something to choose from. */
    private static Node some(VBox field) {
        ComboBox<?> box = (ComboBox<?>) field.getChildren().get(1);
        field.visibleProperty().bind(Bindings.size(box.getItems()).greaterThan(2));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }
}
