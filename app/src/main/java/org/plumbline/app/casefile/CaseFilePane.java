package org.plumbline.app.casefile;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.Format;

/** Makes everything about one round or one candidate, to be handed out or kept. */
public final class CaseFilePane extends VBox {
    public CaseFilePane(CaseFileViewModel model) {
        super(12);
        ComboBox<Subject> subject = Nodes.id("case-subject", Nodes.whole(new ComboBox<>(model.subjects())));
        subject.setConverter(new Naming<>(Subject::label));
        subject.valueProperty().bindBidirectional(model.subject());
        ComboBox<Format> format = Nodes.id("case-format", new ComboBox<>());
        format.getItems().setAll(Format.values());
        format.setConverter(new Naming<>(one -> Words.of("record.format." + one)));
        format.valueProperty().bindBidirectional(model.format());
        var fields = Nodes.styled(
                new FlowPane(
                        Nodes.field(Words.of("record.case.about"), subject),
                        Nodes.field(Words.of("record.case.format"), format)),
                Css.DOCUMENT_FIELDS);
        var zipped = Nodes.id("case-zip", new CheckBox(Words.of("record.case.zip")));
        zipped.selectedProperty().bindBidirectional(model.files().zipped());
        var none = Bindings.isEmpty(model.subjects());
        var make = Nodes.button("case-make", Words.of("record.case"), "fth-archive", model::make);
        make.disableProperty().bind(model.files().running().or(none));
        var cancel = Nodes.button("case-cancel", Words.of("record.case.cancel"), "fth-x", model.files()::cancel);
        cancel.visibleProperty().bind(model.files().running());
        cancel.managedProperty().bind(cancel.visibleProperty());
        var open = Nodes.button("case-open", Words.of("record.case.open"), "fth-folder", model.files()::open);
        open.visibleProperty().bind(model.files().made().map(Optional::isPresent));
        open.managedProperty().bind(open.visibleProperty());
        var nothing = Nodes.reading(Words.of("record.case.nothing"), Css.HINT);
        nothing.visibleProperty().bind(none);
        nothing.managedProperty().bind(none);
        getChildren()
                .addAll(
                        Nodes.reading(Words.of("record.case.explained")),
                        fields,
                        zipped,
                        nothing,
                        Nodes.styled(new FlowPane(make, cancel, open), Css.TOOLS),
                        Notice.of("case-note", model.files().note(), Css.HINT));
    }
}
