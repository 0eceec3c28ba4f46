package org.plumbline.app.screen.documents;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.pdf.PagePictures.Heading;

/** The real pages of one document, with everything to find one's way in them. */
final class PreviewPane extends VBox {
    /** Narrower than this, the pages need all the width. */
    private static final double ROOM_FOR_THUMBNAILS_EM = 34;

    private final PreviewViewModel model;
    private final PagesPane pages;
    private final Thumbnails thumbnails;
    private final Label place = Nodes.id("documents-page", Nodes.label("", Css.MUTED));
    private final MenuButton headings = Nodes.id("documents-headings", new MenuButton(Words.of("documents.headings")));
    private final Label problem = Nodes.reading("", Css.MUTED);

    PreviewPane(PreviewViewModel model, Choices choices, JobRunner jobs) {
        super(8);
        this.model = model;
        setId("documents-preview");
        pages = new PagesPane(jobs);
        pages.zoom().bindBidirectional(choices.zoom());
        thumbnails = new Thumbnails(jobs, pages::go);
        getChildren().addAll(which(), tools(), Nodes.grow(sight()));
        pages.page().addListener(observable -> turned());
        model.title().addListener(observable -> turned());
        model.preview().addListener((property, old, now) -> show(now));
    }

    private Node which() {
        Label title = Nodes.id("documents-looked-at", Nodes.reading("", Css.STRONG));
        title.textProperty().bind(model.title());
        Button back =
                Nodes.iconButton("documents-back", Words.of("documents.back"), "fth-arrow-left", () -> model.turn(-1));
        Button on = Nodes.iconButton("documents-on", Words.of("documents.on"), "fth-arrow-right", () -> model.turn(1));
        back.disableProperty().bind(model.index().isEqualTo(0));
        on.disableProperty()
                .bind(model.index().greaterThanOrEqualTo(model.count().subtract(1)));
        var several = new HBox(back, on);
        several.visibleProperty().bind(model.count().greaterThan(1));
        several.managedProperty().bind(several.visibleProperty());
        var busy = new ProgressIndicator();
        busy.setMaxSize(18, 18);
        busy.setMinSize(18, 18);
        busy.visibleProperty().bind(model.busy());
        var row = new HBox(8, Nodes.grow(title), busy, several);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node tools() {
        ComboBox<Zoom> zoom = Nodes.id("documents-zoom", new ComboBox<>());
        zoom.getItems().setAll(Zoom.values());
        zoom.setConverter(new Naming<>(Zoom::words));
        zoom.valueProperty().bindBidirectional(pages.zoom());
        zoom.setAccessibleText(Words.of("documents.zoom"));
        headings.setMinWidth(USE_PREF_SIZE);
        var turn = new HBox(
                4,
                Nodes.iconButton(
                        "documents-page-back",
                        Words.of("documents.pageBack"),
                        "fth-chevron-up",
                        () -> pages.go(pages.page().get() - 1)),
                place,
                Nodes.iconButton(
                        "documents-page-on",
                        Words.of("documents.pageOn"),
                        "fth-chevron-down",
                        () -> pages.go(pages.page().get() + 1)));
        turn.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(USE_PREF_SIZE);
        var row = Nodes.styled(new FlowPane(turn, zoom, headings), Css.TOOLS);
        row.visibleProperty().bind(model.preview().isNotNull());
        return row;
    }

    private Node sight() {
        problem.textProperty().bind(model.problem());
        var empty = Nodes.id("documents-no-preview", new EmptyState(""));
        empty.getChildren().setAll(problem);
        empty.visibleProperty().bind(model.preview().isNull());
        thumbnails
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview().get() != null
                                && getWidth()
                                        > ROOM_FOR_THUMBNAILS_EM
                                                * place.getFont().getSize(),
                        model.preview(),
                        widthProperty(),
                        place.fontProperty()));
        thumbnails.managedProperty().bind(thumbnails.visibleProperty());
        pages.visibleProperty().bind(model.preview().isNotNull());
        return new StackPane(new HBox(8, thumbnails, Nodes.grow(pages)), empty);
    }

    private void show(Preview now) {
        pages.show(now);
        thumbnails.show(now);
        List<Heading> found = now == null ? List.of() : now.pages().headings();
        headings.getItems().setAll(found.stream().map(this::way).toList());
        headings.setDisable(found.isEmpty());
        turned();
    }

    private MenuItem way(Heading heading) {
        var item = new MenuItem("   ".repeat(heading.depth()) + heading.words());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> pages.go(heading.page()));
        return item;
    }

    private void turned() {
        Preview now = model.preview().get();
        place.setText(
                now == null
                        ? ""
                        : Words.of(
                                "documents.page",
                                pages.page().get() + 1,
                                now.pages().pages().size()));
        pages.setAccessibleText(Words.of("documents.preview", model.title().get(), place.getText()));
        thumbnails.follow(pages.page().get());
    }
}
