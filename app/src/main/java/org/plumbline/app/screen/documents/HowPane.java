package org.plumbline.app.screen.documents;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Placeholder;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.packet.Gathering;

/** What documents are put on, which become one file, and what the files are called. */
final class HowPane extends VBox {
    HowPane(DocumentsViewModel model) {
        super(14);
        Choices choices = model.choices();
        getChildren()
                .addAll(
                        Nodes.label(Words.of("documents.paperSection"), Css.SECTION),
                        Nodes.styled(
                                new FlowPane(
                                        language(model),
                                        chooser("documents-paper", "documents.paper", Paper.values(), choices.paper()),
                                        chooser(
                                                "documents-gathering",
                                                "documents.gathering",
                                                Gathering.values(),
                                                choices.gathering())),
                                Css.DOCUMENT_FIELDS),
                        check("documents-fillable", "documents.fillable", choices.fillable()),
                        template(model),
                        Nodes.label(Words.of("documents.names"), Css.SECTION),
                        names(model),
                        chooser("documents-if-there", "documents.ifThere", IfThere.values(), choices.ifThere()),
                        check("documents-only-changed", "documents.onlyChanged", choices.onlyChanged()));
    }

    private static <E extends Enum<E>> VBox chooser(String id, String key, E[] all, ObjectProperty<E> value) {
        ComboBox<E> box = Nodes.id(id, Nodes.whole(new ComboBox<>()));
        box.getItems().setAll(all);
        Function<E, String> name = one -> Words.of(key + "." + one.name());
        box.setConverter(new Naming<>(name));
        box.valueProperty().bindBidirectional(value);
        return Nodes.field(Words.of(key), box);
    }

    private static CheckBox check(String id, String key, Property<Boolean> value) {
        var box = Nodes.id(id, new CheckBox(Words.of(key)));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static Node template(DocumentsViewModel model) {
        var value = model.choices().template();
        Label name = Nodes.id("documents-template", Nodes.reading(""));
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> value.get()
                                .map(path -> Words.of("documents.template.is", path.getFileName()))
                                .orElse(Words.of("documents.template.none")),
                        value));
        var choose = Nodes.button(
                "documents-template-choose",
                Words.of("documents.template.choose"),
                "fth-file-text",
                model.template()::choose);
        var remove = Nodes.button(
                "documents-template-remove", Words.of("documents.template.remove"), "fth-x", model.template()::remove);
        remove.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> value.get().isPresent(), value));
        remove.managedProperty().bind(remove.visibleProperty());
        return new VBox(6, name, Nodes.styled(new FlowPane(choose, remove), Css.TOOLS));
    }

    private static Node names(DocumentsViewModel model) {
        var pattern = Nodes.id("documents-pattern", new TextField());
        pattern.textProperty().bindBidirectional(model.choices().pattern());
        var placeholders = Nodes.styled(new FlowPane(), Css.TOOLS);
        for (Placeholder placeholder : Placeholder.values()) {
            var add = Nodes.button(
                    "documents-add-" + placeholder.name().toLowerCase(java.util.Locale.ROOT),
                    placeholder.inBraces(),
                    "",
                    () -> pattern.replaceSelection(placeholder.inBraces()));
            add.setFocusTraversable(false);
            placeholders.getChildren().add(Nodes.styled(add, Css.FLAT));
        }
        var usual = Nodes.button(
                "documents-pattern-usual",
                Words.of("documents.pattern.usual"),
                "fth-rotate-ccw",
                model.choices()::usualNames);
        Label examples = Nodes.id("documents-examples", Nodes.reading("", Css.HINT));
        examples.textProperty().bind(model.fileWords().examples());
        return new VBox(
                6,
                Nodes.field(Words.of("documents.pattern"), pattern),
                placeholders,
                Notice.of("documents-pattern-problem", model.fileWords().problem(), Css.PROBLEM),
                examples,
                usual);
    }

    private static Node language(DocumentsViewModel model) {
        ComboBox<Language> language = Nodes.id("documents-language", new ComboBox<>());
        language.getItems().setAll(Language.values());
        language.setConverter(new Naming<>(Language::ownName));
        language.valueProperty().bindBidirectional(model.choices().language());
        return Nodes.field(Words.of("documents.language"), language);
    }
}
