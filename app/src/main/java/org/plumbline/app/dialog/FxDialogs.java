package org.plumbline.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.plumbline.app.words.Words;

/** Dialogs as windows over the main one, in its theme. */
public final class FxDialogs implements Dialogs {
    private final Window owner;
    private final Consumer<String> browse;
    private Path lastFolder = Path.of(System.getProperty("user.home"));

    /**
     * @param browse opens an address with the system's own program
     */
    public FxDialogs(Window owner, Consumer<String> browse) {
        this.owner = owner;
        this.browse = browse;
    }

    @Override
    public Dialogs over(Window other, Path folder) {
        var dialogs = new FxDialogs(other, browse);
        dialogs.lastFolder = folder;
        return dialogs;
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        var act = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        return ask(title, text, act, ButtonType.CANCEL) == act;
    }

    @Override
    public SaveChoice unsaved(String title) {
        var save = new ButtonType(Words.of("common.save"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(Words.of("common.discard"), ButtonBar.ButtonData.NO);
        ButtonType answer = ask(
                Words.of("common.unsaved.title", title),
                Words.of("common.unsaved.text"),
                save,
                discard,
                ButtonType.CANCEL);
        if (answer == save) {
            return SaveChoice.SAVE;
        }
        return answer == discard ? SaveChoice.DISCARD : SaveChoice.CANCEL;
    }

    @Override
    public Optional<Integer> choose(String title, String text, List<String> actions) {
        var buttons = new ArrayList<ButtonType>();
        actions.forEach(action -> buttons.add(new ButtonType(action, ButtonBar.ButtonData.OTHER)));
        List<ButtonType> ways = List.copyOf(buttons);
        buttons.add(ButtonType.CANCEL);
        int chosen = ways.indexOf(ask(title, text, buttons.toArray(ButtonType[]::new)));
        return chosen < 0 ? Optional.empty() : Optional.of(chosen);
    }

    @Override
    public void problem(String title, String sentence) {
        ask(title, sentence, new ButtonType(Words.of("common.close"), ButtonBar.ButtonData.OK_DONE));
    }

    private ButtonType ask(String title, String text, ButtonType... buttons) {
        var alert = new Alert(Alert.AlertType.NONE, "", buttons);
        alert.initOwner(owner);
        alert.setTitle("Plumbline");
        alert.setHeaderText(title);
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().setMinWidth(480);
        alert.getDialogPane().setId("dialog");
        if (owner != null && owner.getScene() != null) {
            alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return remembered(chooser(kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(FileKind kind) {
        List<File> files = chooser(kind).showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        remembered(files.get(0));
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        existing().ifPresent(chooser::setInitialDirectory);
        return remembered(chooser.showDialog(owner));
    }

    @Override
    public void showFolder(Path folder) {
        browse.accept(folder.toUri().toString());
    }

    @Override
    public void openFile(Path file) {
        browse.accept(file.toUri().toString());
    }

    private FileChooser chooser(FileKind kind) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("common.files." + kind.name()), kind.patterns()));
        existing().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> existing() {
        return Optional.of(lastFolder.toFile()).filter(File::isDirectory);
    }

    private Optional<Path> remembered(File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.isDirectory()
                ? file.toPath()
                : file.toPath().toAbsolutePath().getParent();
        return Optional.of(file.toPath());
    }
}
