package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a Word model to a bank of one's own: read, compared, merged, edited, taken back, and sent out. */
@ExtendWith(ApplicationExtension.class)
class BankJourneyTest {
    @TempDir
    static Path home;

    private static final List<String> MODEL = List.of(
            "Canal Office Competencies",
            "",
            "Signal Reading",
            "",
            "Reads the signals of other craft and answers them in time.",
            "",
            "- Unfamiliar: Asks a colleague what each signal means.",
            "- Familiar: Reads the common signals and answers them.",
            "- Experienced: Reads every signal by day and by night.",
            "- Master: Teaches signals and settles doubtful ones.",
            "",
            "Gate Keeping",
            "",
            "Opens and closes the gates so that nobody waits without need.",
            "",
            "- Unfamiliar: Works a gate under the eye of a colleague.",
            "- Familiar: Works a gate alone in quiet hours.",
            "- Experienced: Works all gates in a busy hour.");
    private static final String ADDED = " Also in fog.";

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
    void fromAWordModelToABankOfOnesOwn(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        robot.interact(() -> window.run(AppAction.BANK));
        await(() -> field("bank-search").isFocused());
        importTheModel();
        compareAndMerge();
        editAndUndo();
        export();
        assertThat(dialogs.problems()).isEmpty();
    }

    private void importTheModel() throws Exception {
        dialogs.choosing(wordFile());
        press("bank-import");
        await(() -> is("importing-keep"));
        var remarks = (ListView<?>) node("importing-remarks");
        assertThat(remarks.getItems()).anyMatch(remark -> remark.toString().contains("has no text for Master"));
        press("importing-keep");
        await(() -> is("bank-search") && hits() > 0);
    }

    private void compareAndMerge() throws Exception {
        for (String words : List.of("signal reading", "gate keeping")) {
            search(words);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.SPACE);
        }
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        await(() -> is("compare-cell-0-1"));
        press("compare-merge");
        robot.interact(() -> ((TextInputControl) node("compare-name")).setText("Signals and Gates"));
        press("compare-keep");
        await(() -> !is("compare"));
    }

    private void editAndUndo() throws Exception {
        search("signals and gates");
        robot.push(KeyCode.DOWN);
        await(() -> hits() == 1 && !node("bank-edit").isDisabled());
        press("bank-edit");
        await(() -> is("bankedit-name"));
        assertThat(field("bankedit-name").getText()).isEqualTo("Signals and Gates");
        String before = field("bankedit-level-2").getText();
        robot.interact(() -> {
            field("bankedit-level-2").requestFocus();
            field("bankedit-level-2").end();
        });
        robot.write(ADDED, 0);
        assertThat(field("bankedit-level-2").getText()).isEqualTo(before + ADDED);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field("bankedit-level-2").getText()).isEqualTo(before);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        press("bankedit-back");
        await(() -> merged().levelText(2).orElseThrow().text().endsWith(ADDED));
    }

    private void export() throws Exception {
        Path exchanged = home.resolve("canal-case.json");
        Path workbook = home.resolve("canal.xlsx");
        robot.interact(() -> window.run(AppAction.LIBRARY));
        await(() -> is("library-table") && table().getItems().size() > 4);
        robot.interact(() -> {
            int row = 0;
            while (!table().getItems().get(row).toString().contains("My competencies")) {
                row++;
            }
            table().getSelectionModel().select(row);
        });
        exportAs("library-as-case", exchanged);
        exportAs("library-as-xlsx", workbook);

        for (Path file : List.of(exchanged, workbook)) {
            assertThat(read(file).competencies()).isEqualTo(own().competencies());
        }
    }

    private void exportAs(String id, Path file) throws Exception {
        dialogs.choosing(file);
        robot.interact(() -> ((MenuButton) node("library-export"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        await(() -> Files.isRegularFile(file));
    }

    private static CompetencyBank read(Path file) throws IOException {
        return BankReader.read(file.getFileName().toString(), Files.readAllBytes(file))
                .draft()
                .bank();
    }

    private static Competency merged() {
        return own().competencies().get(0);
    }

    private static CompetencyBank own() {
        return new BankLibrary(home.resolve("banks"))
                .load().banks().stream()
                        .filter(bank -> bank.title().equals("My competencies"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Path wordFile() throws IOException {
        Path file = home.resolve("canal.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            MODEL.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }

    private void search(String words) throws Exception {
        robot.interact(() -> {
            field("bank-search").clear();
            field("bank-search").requestFocus();
        });
        robot.write(words, 0);
        await(() -> hits() > 0 && hits() < 10);
    }

    private int hits() {
        return robot.lookup("#bank-hits").queryListView().getItems().size();
    }

    private TableView<?> table() {
        return (TableView<?>) node("library-table");
    }

    private void press(String id) {
        robot.interact(() -> ((Button) node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, state);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean is(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private TextInputControl field(String id) {
        return (TextInputControl) node(id);
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }
}
