package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.Canary;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Viewer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** While names are hidden, no page shows one: not in its words, its fields, its tooltips or to a screen reader. */
@ExtendWith(ApplicationExtension.class)
class BlindScreensTest {
    @TempDir
    static Path home;

    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        var context = new AppContext(
                new Settings(home),
                new ScriptedDialogs().unsaved(Dialogs.SaveChoice.DISCARD),
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
    }

    private WorkshopDocument document() {
        return window.workbench().session().orElseThrow().document();
    }

    private static void collect(Node node, List<String> words) {
        words.add(Optional.ofNullable(node.getAccessibleText()).orElse(""));
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof TextInputControl field) {
            words.add(field.getText());
        } else if (node instanceof ListView<?> list) {
            list.getItems().forEach(item -> words.add(String.valueOf(item)));
        } else if (node instanceof ComboBox<?> chooser) {
            chooser.getItems().forEach(item -> words.add(String.valueOf(item)));
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            words.add(control.getTooltip().getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private List<Goal> pagesWithNames(FxRobot robot) {
        var found = new ArrayList<Goal>();
        for (Goal goal : Goal.values()) {
            robot.interact(() -> window.go(goal));
            WaitForAsyncUtils.waitForFxEvents();
            var words = new ArrayList<String>();
            robot.interact(() -> collect(stage.getScene().getRoot(), words));
            words.add(stage.getTitle());
            assertThat(words).hasSizeGreaterThan(20);
            if (!Canary.in(String.join("\n", words)).isEmpty()) {
                found.add(goal);
            }
        }
        return found;
    }

    @Test
    void noPageShowsAName(FxRobot robot) {
        robot.interact(() -> {
            window.workbench().openSample("it-specialist");
            for (Candidate candidate : Canary.named(document().current()).candidates()) {
                document().apply(new PanelChange.EditCandidate(candidate, "name"));
            }
            document().lookAs(Viewer.HR);
        });
        assertThat(pagesWithNames(robot)).contains(Goal.CANDIDATES, Goal.REVIEW, Goal.DOCUMENTS);

        robot.interact(() -> document().apply(new CandidateChange.HideNames()));
        assertThat(pagesWithNames(robot)).isEmpty();
        robot.interact(() -> window.workbench().close());
    }
}
