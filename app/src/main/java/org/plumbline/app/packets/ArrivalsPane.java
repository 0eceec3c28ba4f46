package org.plumbline.app.packets;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/**
 * Who has handed in, never what; raters' packets come in here, from files or from a shared folder. The folder is watched
 * while this is in a window.
 */
public final class ArrivalsPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final int MOST_NAMED = 8;

    private final ArrivalsViewModel model;
    private final GridPane lines = Nodes.id("arrivals-lines", new GridPane());
    private final Label summary = Nodes.id("arrivals-summary", Nodes.reading("", Css.STRONG));
    private final Label report = Nodes.id("arrivals-report", Nodes.reading(""));
    private final Label state = Nodes.id("arrivals-state", Nodes.reading("", Css.HINT));
    private final VBox aside = Nodes.id("arrivals-aside", new VBox(6));
    private final Label copies = Nodes.id("arrivals-copies", Nodes.reading("", Css.HINT));
    private final Button waiting;
    private final Button watch;
    private final Button unwatch;
    private final CheckBox automatic = Nodes.id("arrivals-auto", new CheckBox(Words.of("packets.auto")));

    public ArrivalsPane(ArrivalsViewModel model) {
        super(10);
        this.model = model;
        setId("arrivals");
        getStyleClass().add(Css.PANE);
        waiting = Nodes.accent("arrivals-waiting", "", "fth-download", model::takeWaiting);
        watch = Nodes.button("arrivals-folder", Words.of("packets.folder"), "fth-folder", model::chooseFolder);
        unwatch = Nodes.button("arrivals-folder-stop", Words.of("packets.folder.stop"), "", model::stopWatching);
        automatic.selectedProperty().bindBidirectional(model.automatic());
        lines.setHgap(24);
        lines.setVgap(8);
        var widest = new ColumnConstraints();
        widest.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), widest);
        getChildren()
                .addAll(
                        Nodes.label(Words.of("packets.title"), Css.SECTION),
                        summary,
                        lines,
                        buttons(),
                        state,
                        report,
                        aside,
                        copies);
        model.turnout().addListener((property, old, now) -> show(now));
        model.folder().addListener((property, old, now) -> show(now));
        model.report().addListener((property, old, now) -> say(report, now));
        show(model.turnout().get());
        show(model.folder().get());
        say(report, model.report().get());
        sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                model.hide();
            } else {
                model.show();
            }
        });
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
    }

    private Node buttons() {
        var row = new FlowPane(
                10,
                8,
                waiting,
                Nodes.button("arrivals-take", Words.of("packets.take"), "fth-download", model::choose),
                watch,
                unwatch,
                automatic);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        appear(label, !words.isEmpty());
    }

    private static void appear(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void show(List<Turnout> everybody) {
        lines.getChildren().clear();
        for (int row = 0; row < everybody.size(); row++) {
            Turnout one = everybody.get(row);
            lines.addRow(
                    row,
                    new VBox(
                            whole(one.name(), Css.STRONG),
                            whole(Words.of("packets.progress", one.handedIn(), one.expected()))),
                    new VBox(Nodes.reading(newest(one), Css.HINT), Nodes.reading(missing(one), Css.HINT)));
        }
        appear(lines, !everybody.isEmpty());
        say(summary, summary(everybody));
    }

    private static Label whole(String words, String... classes) {
        Label label = Nodes.label(words, classes);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String newest(Turnout one) {
        return one.newest()
                .map(when -> Words.of("packets.newest", WHEN.format(when.atZone(model.zone()))))
                .orElse(Words.of("packets.none"));
    }

    private static String missing(Turnout one) {
        String named = one.missing().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return one.isComplete()
                ? Words.of("packets.complete")
                : Words.of("packets.missing", named, Math.max(0, one.missing().size() - MOST_NAMED));
    }

    private static String summary(List<Turnout> everybody) {
        List<String> late = everybody.stream()
                .filter(one -> !one.isComplete())
                .map(Turnout::name)
                .toList();
        if (everybody.isEmpty()) {
            return Words.of("packets.noRound");
        }
        return late.isEmpty() ? Words.of("packets.everybody") : Words.of("packets.waitingFor", String.join(", ", late));
    }

    private void show(Optional<FolderState> folder) {
        boolean watching = folder.isPresent();
        appear(unwatch, watching);
        appear(automatic, watching);
        watch.setText(Words.of(watching ? "packets.folder.other" : "packets.folder"));
        appear(waiting, folder.filter(FolderState::waits).isPresent());
        folder.ifPresent(now -> waiting.setText(
                now.cards() == 0
                        ? Words.of("packets.waiting.declared")
                        : Words.of("packets.waiting", now.cards(), now.declarations())));
        say(state, folder.map(ArrivalsPane::state).orElse(Words.of("packets.intro")));
        List<String> asides = folder.map(FolderState::aside).orElse(List.of());
        aside.getChildren()
                .setAll(asides.stream()
                        .map(sentence -> Nodes.reading(sentence, Css.WARNING))
                        .toList());
        appear(aside, !asides.isEmpty());
        List<String> second = folder.map(FolderState::copies).orElse(List.of());
        say(copies, second.isEmpty() ? "" : Words.of("packets.copies", String.join("; ", second)));
    }

    private static String state(FolderState now) {
        return now.problem().orElseGet(() -> Words.of("packets.watching", now.path(), now.packets(), now.coming()));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.setDropCompleted(true);
            event.consume();
            model.takeIn(event.getDragboard().getFiles().stream()
                    .map(java.io.File::toPath)
                    .toList());
        }
    }
}
