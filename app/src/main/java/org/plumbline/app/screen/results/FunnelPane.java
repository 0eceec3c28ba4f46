package org.plumbline.app.screen.results;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.workshop.Funnel;

/** How many came through each round, in words and as a bar of all who applied. */
final class FunnelPane extends VBox {
    FunnelPane() {
        super(10);
        setId("results-funnel");
    }

    void show(ResultsPage page) {
        Funnel funnel = page.funnel();
        getChildren()
                .setAll(line(
                        Words.of("results.applied"),
                        Words.of("results.people", funnel.applied()),
                        "",
                        share(funnel.applied(), funnel)));
        for (Funnel.Stage stage : funnel.stages()) {
            getChildren()
                    .add(line(
                            Words.of(
                                    "results.stage",
                                    stage.round().number(),
                                    Words.of("results.kind."
                                            + stage.round().conduct().kind())),
                            Words.of(
                                    "results.passed",
                                    stage.passed(),
                                    stage.seen().size()),
                            details(stage),
                            share(stage.passed(), funnel)));
        }
    }

    private static double share(int count, Funnel funnel) {
        return funnel.applied() == 0 ? 0 : (double) count / funnel.applied();
    }

    private static String details(Funnel.Stage stage) {
        var words = new StringBuilder(
                Words.of("results.stageWords", stage.seen().size(), stage.assessed(), stage.notPassed(), stage.open()));
        for (Attendance.Kind kind : Attendance.Kind.values()) {
            int count = stage.absent().getOrDefault(kind, 0);
            if (count > 0) {
                words.append(" ").append(Words.of("results.stageAbsent." + kind, count));
            }
        }
        if (stage.recusals() > 0) {
            words.append(" ").append(Words.of("results.stageRecused", stage.recusals()));
        }
        return words.toString();
    }

    private static Node line(String name, String count, String words, double share) {
        var bar = Nodes.styled(new Region(), Css.TALLY_BAR);
        var track = new StackPane(bar);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        bar.setMinHeight(14);
        var line = Nodes.styled(
                new VBox(4, new FlowPane(16, 4, Nodes.reading(name, Css.STRONG), Nodes.reading(count)), track),
                Css.PANE);
        if (!words.isEmpty()) {
            line.getChildren().add(Nodes.reading(words, Css.MUTED));
        }
        return line;
    }
}
