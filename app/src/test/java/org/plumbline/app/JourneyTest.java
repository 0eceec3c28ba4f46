package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job in the window, from an empty workshop to documents that say what was typed. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir
    static Path home;

    private static final List<String> PICKED = List.of(
            "usds-analytical-ability",
            "usds-stakeholder-engagement",
            "usds-technical-communication",
            "usds-systems-and-networking",
            "usds-incident-and-change-management");
    private static final List<String> TYPED =
            List.of("analytical", "stakeholder", "technical c", "systems", "incident");
    private static final String EVIDENCE = "Traced it to a lapsed key";

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private MainWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new MainWindow(
                new AppContext(new Settings(home), dialogs, new FxJobRunner(), TestServices.NOON), stage);
        stage.show();
        stage.requestFocus();
    }

    @Test
    void fromAnEmptyWorkshopToDocuments(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        press("start-new");
        describeThePosition();
        pickFive();
        setLevels();
        addPeople();
        score();
        assertThat(text("result-" + workshop().candidates().get(0).id() + "-" + PICKED.get(0)))
                .contains("▲ Master");
        makeDocuments();
        save();
        assertThat(dialogs.problems()).isEmpty();
    }

    private void describeThePosition() {
        type("position-title", "Lock Keeper");
        for (String grade : List.of("GS-13", "GS-14")) {
            type("position-new-grade", grade);
            press("position-add-grade");
        }
        assertThat(workshop().position().grades()).hasSize(2);
    }

    private void pickFive() throws Exception {
        go(Goal.COMPETENCIES);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !robot.lookup("#competencies-hits")
                .queryListView()
                .getItems()
                .isEmpty());
        for (String typed : TYPED) {
            robot.interact(() -> field("competencies-search").clear());
            type("competencies-search", typed);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.ENTER);
        }
        assertThat(workshop().competencies().stream().map(each -> each.id().value()))
                .containsExactlyElementsOf(PICKED);
    }

    private void setLevels() {
        go(Goal.LEVELS);
        robot.interact(() -> node("level-" + PICKED.get(0) + "-gs-13").requestFocus());
        for (int row = 0; row < PICKED.size(); row++) {
            robot.push(KeyCode.DIGIT2);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.DIGIT3);
            robot.push(KeyCode.LEFT);
            robot.push(KeyCode.DOWN);
        }
        assertThat(workshop().requiredLevels()).hasSize(10);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(workshop().requiredLevels()).hasSize(9);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(workshop().requiredLevels()).hasSize(10);
        editALevelText();
    }

    private void editALevelText() {
        robot.interact(() -> {
            node("level-" + PICKED.get(0) + "-gs-13").requestFocus();
            ((ToggleButton) node("levels-edit")).fire();
        });
        type("levels-text-4", " Even underwater.");
        String words = workshop()
                .competencies()
                .get(0)
                .competency()
                .levelText(4)
                .orElseThrow()
                .text();
        assertThat(words).endsWith(" Even underwater.");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field("levels-text-4").getText()).isEqualTo(words.replace(" Even underwater.", ""));
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(field("levels-text-4").getText()).isEqualTo(words);
        robot.interact(() -> ((ToggleButton) node("levels-edit")).fire());
    }

    private void addPeople() {
        go(Goal.CANDIDATES);
        press("candidates-add");
        type("candidate-name-" + workshop().candidates().get(0).id(), "Quinn Invented");
        press("panel-add");
        type("member-name-" + workshop().panel().get(0).id(), "Sam Example");
        assertThat(workshop().candidates().get(0).name()).isEqualTo("Quinn Invented");
        assertThat(workshop().panel().get(0).name()).isEqualTo("Sam Example");
    }

    private void score() {
        go(Goal.SCORE);
        press("score-open-round");
        press("score-submit");
        assertThat(node("score-missing").isVisible()).isTrue();
        for (String competency : PICKED) {
            press("score-step-" + competency);
            robot.push(competency.equals(PICKED.get(0)) ? KeyCode.DIGIT4 : KeyCode.DIGIT2);
            type("score-evidence", EVIDENCE);
        }
        type("score-analysis", "Calm and exact");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(workshop().scorecards()).hasSize(1);
        assertThat(workshop().scorecards().get(0).submitted()).isPresent();
        go(Goal.RESULTS);
    }

    private void makeDocuments() throws Exception {
        Path folder = Files.createDirectories(home.resolve("documents"));
        dialogs.choosing(folder);
        go(Goal.DOCUMENTS);
        press("documents-make");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#documents-open-folder")
                .tryQuery()
                .isPresent());

        assertThat(words(folder, "interview-guide", "docx")).contains("Quinn Invented", "Lock Keeper");
        assertThat(words(folder, "interview-guide", "pdf")).contains("Quinn Invented", "Lock Keeper");
        assertThat(words(folder, "scorecard", "docx")).contains(EVIDENCE, "Calm and exact", "Sam Example");
        assertThat(words(folder, "scorecard", "pdf")).contains(EVIDENCE, "Calm and exact", "Sam Example");
    }

    private void save() throws Exception {
        Path file = home.resolve("keeper.plumbline");
        dialogs.choosing(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text("save-state").startsWith("saved"));
        assertThat(WorkshopFile.read(file).value()).isEqualTo(workshop());
    }

    private static String words(Path folder, String kind, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(kind)
                            && path.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            return ending.equals("pdf") ? pdf(file) : word(file);
        }
    }

    private static String word(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Workshop workshop() {
        return window.workbench().session().orElseThrow().document().current();
    }

    private void go(Goal goal) {
        press("stage-" + goal.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void press(String id) {
        robot.interact(() -> {
            node(id).requestFocus();
            ((Button) node(id)).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String words) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).end();
        });
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextInputControl field(String id) {
        return (TextInputControl) node(id);
    }

    private String text(String id) {
        return node(id) instanceof ComboBox<?> box ? String.valueOf(box.getValue()) : ((Labeled) node(id)).getText();
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }
}
