package org.plumbline.app.screen.importing;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.importing.ImportViewModel.Found;
import org.plumbline.app.screen.importing.ImportViewModel.Remark;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** A look at what was found in a document, with every warning beside its line; ticks say what to take. */
public final class ImportScreen implements Screen {
    private final ImportViewModel model;
    private final ScreenFrame frame;

    public ImportScreen(ImportViewModel model) {
        this.model = model;
        frame = new ScreenFrame(
                Words.of("importing.screen"),
                new VBox(
                        12,
                        Nodes.id("importing-summary", Nodes.reading(model.summary(), Css.STRONG)),
                        Nodes.grow(new SideBySide(found(), remarks(), 0.56, 46))));
        frame.hint().setText(model.document());
        var keep = Nodes.accent("importing-keep", "", "fth-check", model::keep);
        keep.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("importing.keep", model.taken().get()), model.taken()));
        keep.disableProperty().bind(model.taken().isEqualTo(0));
        frame.withActions(Nodes.button("importing-cancel", Words.of("common.cancel"), "", model::cancel), keep);
    }

    private Node found() {
        var rows = new VBox();
        rows.setId("importing-found");
        model.found().forEach(one -> rows.getChildren().add(row(one)));
        if (model.found().isEmpty()) {
            rows.getChildren().add(new EmptyState(Words.of("importing.nothing")));
            model.seen().forEach(line -> rows.getChildren().add(Nodes.reading("• " + line)));
            return scrolled(Words.of("importing.seen"), rows);
        }
        var all = Nodes.id("importing-all", new CheckBox(Words.of("importing.all")));
        all.setSelected(true);
        all.setOnAction(event -> model.takeAll(all.isSelected()));
        rows.getChildren().add(0, Nodes.styled(new HBox(all), Css.ROW));
        return scrolled(Words.of("importing.found"), rows);
    }

    private Node row(Found one) {
        String name = one.competency().number().map(number -> number + "  ").orElse("")
                + one.competency().name();
        var check = new CheckBox(name);
        check.selectedProperty().bindBidirectional(one.take());
        check.setId("importing-take-" + one.competency().id());
        check.setWrapText(true);
        var words = new VBox(2, check, Nodes.reading(model.contents(one), Css.HINT));
        var line = Nodes.label(one.line() > 0 ? Words.of("importing.line", one.line()) : "", Css.HINT);
        line.setMinWidth(VBox.USE_PREF_SIZE);
        var row = Nodes.styled(new HBox(Nodes.grow(words), line), Css.ROW);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node remarks() {
        var rows = new VBox();
        rows.setId("importing-remarks");
        model.remarks().forEach(remark -> rows.getChildren().add(row(remark)));
        if (model.remarks().isEmpty()) {
            rows.getChildren().add(Nodes.reading(Words.of("importing.noRemarks"), Css.MUTED));
        }
        return scrolled(Words.of("importing.remarks", model.remarks().size()), rows);
    }

    private static Node row(Remark remark) {
        String place = remark.line() > 0 ? Words.of("importing.line", remark.line()) + ": " : "";
        var words = new VBox(2, Nodes.reading(place + remark.text()));
        if (!remark.sourceLine().isBlank()) {
            words.getChildren().add(Nodes.reading(remark.sourceLine(), Css.HINT));
        }
        return Nodes.styled(new HBox(Nodes.grow(words)), Css.ROW);
    }

    private static Node scrolled(String title, VBox rows) {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        return new VBox(6, Nodes.label(title, Css.SECTION), Nodes.grow(scroll));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {}

    @Override
    public void hide() {}
}
