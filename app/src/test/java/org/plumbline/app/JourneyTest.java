package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
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
    private Hands hands;

    @Start
    void start(Stage stage) {
        window = new MainWindow(
                new AppContext(new Settings(home), dialogs, new FxJobRunner(), TestServices.NOON), stage);
        stage.show();
        stage.requestFocus();
    }

    @Test
    void fromAnEmptyWorkshopToDocuments(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        hands.press("start-new");
        describeThePosition();
        pickFive();
        setLevels();
        addPeople();
        score();
        assertThat(hands.text("result-" + workshop().candidates().get(0).id() + "-" + PICKED.get(0)))
                .contains("▲ Master");
        makeDocuments();
        save();
        assertThat(dialogs.problems()).isEmpty();
    }

    private void describeThePosition() {
        hands.type("position-title", "Lock Keeper");
        for (String grade : List.of("GS-13", "GS-14")) {
            hands.type("position-new-grade", grade);
            hands.press("position-add-grade");
        }
        assertThat(workshop().position().grades()).hasSize(2);
    }

    private void pickFive() throws Exception {
        hands.go(Goal.COMPETENCIES);
        hands.await(() ->
                !((ListView<?>) hands.node("competencies-hits")).getItems().isEmpty());
        for (String typed : TYPED) {
            hands.clear("competencies-search");
            hands.type("competencies-search", typed);
            hands.push(KeyCode.ENTER);
            hands.push(KeyCode.ENTER);
        }
        assertThat(workshop().competencies().stream().map(each -> each.id().value()))
                .containsExactlyElementsOf(PICKED);
    }

    private void setLevels() {
        hands.go(Goal.LEVELS);
        hands.focus("level-" + PICKED.get(0) + "-gs-13");
        for (int row = 0; row < PICKED.size(); row++) {
            hands.push(KeyCode.DIGIT2);
            hands.push(KeyCode.RIGHT);
            hands.push(KeyCode.DIGIT3);
            hands.push(KeyCode.LEFT);
            hands.push(KeyCode.DOWN);
        }
        assertThat(workshop().requiredLevels()).hasSize(10);
        hands.undo();
        assertThat(workshop().requiredLevels()).hasSize(9);
        hands.redo();
        assertThat(workshop().requiredLevels()).hasSize(10);
        editALevelText();
    }

    private void editALevelText() {
        hands.focus("level-" + PICKED.get(0) + "-gs-13");
        hands.press("levels-edit");
        hands.type("levels-text-4", " Even underwater.");
        String words = workshop()
                .competencies()
                .get(0)
                .competency()
                .levelText(4)
                .orElseThrow()
                .text();
        assertThat(words).endsWith(" Even underwater.");
        hands.undo();
        assertThat(hands.field("levels-text-4").getText()).isEqualTo(words.replace(" Even underwater.", ""));
        hands.redo();
        assertThat(hands.field("levels-text-4").getText()).isEqualTo(words);
        hands.press("levels-edit");
    }

    private void addPeople() {
        hands.go(Goal.CANDIDATES);
        hands.press("candidates-add");
        hands.type("candidate-name-" + workshop().candidates().get(0).id(), "Quinn Invented");
        hands.go(Goal.PANEL);
        hands.press("panel-add");
        hands.type("member-name-" + workshop().panel().get(0).id(), "Sam Example");
        assertThat(workshop().candidates().get(0).name()).isEqualTo("Quinn Invented");
        assertThat(workshop().panel().get(0).name()).isEqualTo("Sam Example");
    }

    private void score() {
        hands.go(Goal.SCORE);
        hands.press("score-open-round");
        hands.press("score-declare-none");
        hands.press("score-submit");
        assertThat(hands.node("score-missing").isVisible()).isTrue();
        hands.press("score-tab-rate");
        for (String competency : PICKED) {
            hands.press("score-step-" + competency);
            hands.push(competency.equals(PICKED.get(0)) ? KeyCode.DIGIT4 : KeyCode.DIGIT2);
            hands.type("score-evidence", EVIDENCE);
        }
        hands.press("score-tab-summary");
        hands.type("score-analysis", "Calm and exact");
        hands.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(workshop().scorecards()).hasSize(1);
        assertThat(workshop().scorecards().get(0).submitted()).isPresent();
        hands.go(Goal.RESULTS);
    }

    private void makeDocuments() throws Exception {
        Path folder = Files.createDirectories(home.resolve("documents"));
        dialogs.choosing(folder);
        hands.go(Goal.DOCUMENTS);
        hands.press("documents-make");
        hands.await(() -> hands.text("documents-status").contains("made in"));

        assertThat(words(folder, "interview-guide", "docx")).contains("Quinn Invented", "Lock Keeper");
        assertThat(words(folder, "interview-guide", "pdf")).contains("Quinn Invented", "Lock Keeper");
        assertThat(words(folder, "scorecard", "docx")).contains(EVIDENCE, "Calm and exact", "Sam Example");
        assertThat(words(folder, "scorecard", "pdf")).contains(EVIDENCE, "Calm and exact", "Sam Example");
    }

    private void save() throws Exception {
        Path file = home.resolve("keeper.plumbline");
        dialogs.choosing(file);
        hands.push(KeyCode.SHORTCUT, KeyCode.S);
        hands.await(() -> hands.text("save-state").startsWith("saved"));
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
}
