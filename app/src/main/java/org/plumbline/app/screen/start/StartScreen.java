package org.plumbline.app.screen.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.document.Recovery;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Where the program begins: recent workshops, unsaved work, and plain actions. */
public final class StartScreen implements Screen {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final StartViewModel model;
    private final VBox content = Nodes.styled(new VBox(), Css.SCREEN);
    private final ScrollPane scroll = new ScrollPane(content);

    public StartScreen(StartViewModel model) {
        this.model = model;
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setId("start");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show() {
        content.setAlignment(Pos.TOP_CENTER);
        var column = new VBox(22);
        column.setMaxWidth(760);
        column.setFillWidth(true);
        column.getChildren().addAll(greeting(), actions());
        model.recoveries().forEach(recovery -> column.getChildren().add(recovered(recovery)));
        column.getChildren().addAll(recent(), samples());
        content.getChildren().setAll(column);
    }

    @Override
    public void hide() {
        content.getChildren().clear();
    }

    private Node greeting() {
        return new VBox(
                6, Nodes.label(Words.of("start.title"), Css.TITLE), Nodes.reading(Words.of("start.lead"), Css.MUTED));
    }

    private Node actions() {
        var row = new FlowPane(10, 10);
        row.getChildren()
                .addAll(
                        Nodes.accent("start-new", Words.of("start.new"), "fth-file-plus", model::create),
                        Nodes.button("start-open", Words.of("start.open"), "fth-folder", model::open),
                        Nodes.button("start-kit", Words.of("start.kit"), "fth-package", model::openKit),
                        Nodes.button("start-import", Words.of("start.import"), "fth-download", model::importDocument),
                        Nodes.button("start-bank", Words.of("start.bank"), "fth-book-open", model::bank));
        return row;
    }

    private Node recovered(Recovery recovery) {
        String words = recovery.file()
                .map(file -> Words.of("start.recovery", file.getFileName().toString(), when(recovery.when())))
                .orElseGet(() -> Words.of("start.recovery.new", recovery.title(), when(recovery.when())));
        var row = new HBox(
                12,
                Nodes.grow(Nodes.reading(words)),
                Nodes.accent("start-recover", Words.of("start.recover"), "", () -> model.recover(recovery)),
                Nodes.button("start-forget", Words.of("start.forget"), "", () -> {
                    model.forget(recovery);
                    show();
                }));
        return Nodes.styled(row, Css.BAND);
    }

    private static String when(Instant instant) {
        return WHEN.withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    private Node recent() {
        List<Path> files = model.recent();
        var rows = new VBox();
        for (Path file : files) {
            rows.getChildren()
                    .add(entry(
                            "start-recent",
                            file.getFileName().toString(),
                            file.getParent() == null ? "" : file.getParent().toString(),
                            () -> model.open(file)));
        }
        if (files.isEmpty()) {
            rows.getChildren().add(Nodes.reading(Words.of("start.noRecent"), Css.MUTED));
        }
        return section(Words.of("start.recent"), rows);
    }

    private Node samples() {
        var rows = new VBox();
        model.samples().forEach(sample -> rows.getChildren()
                .add(entry(
                        "start-sample-" + sample.id(),
                        sample.title(),
                        sample.about(),
                        () -> model.openSample(sample))));
        return section(Words.of("start.samples"), rows);
    }

    private static Node section(String title, Node rows) {
        return new VBox(8, Nodes.label(title, Css.SECTION), rows);
    }

    private static Button entry(String id, String title, String about, Runnable action) {
        var words = new VBox(2, Nodes.label(title, Css.STRONG), Nodes.label(about, Css.HINT));
        var button = new Button("", words);
        button.setId(id);
        button.setAccessibleText(title);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll(Css.STAGE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
