package org.plumbline.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Everything the program asks or tells in a window of its own. */
public interface Dialogs {
    /** Asks before something that cannot be undone; the button says what it does. */
    boolean confirm(String title, String text, String action);

    /** Unsaved work: save it, let it go, or stay. */
    SaveChoice unsaved(String title);

    /**
     * One of several ways to go on.
     *
     * @param actions what the buttons say they do
     * @return which, from 0; empty to stay
     */
    Optional<Integer> choose(String title, String text, List<String> actions);

    Optional<Path> open(FileKind kind);

    List<Path> openSeveral(FileKind kind);

    Optional<Path> save(FileKind kind, String suggestedName);

    Optional<Path> folder(String title);

    /** Opens a folder in the system's own file manager, where it has one. */
    void showFolder(Path folder);

    /** Opens a file with the system's program for it. */
    void openFile(Path file);

    /** What did not happen, why, what is safe and what to do next. */
    void problem(String title, String sentence);

    /** The same over another window, beginning in a folder. */
    default Dialogs over(Window owner, Path folder) {
        return this;
    }

    /** The kinds of file that people choose. */
    enum FileKind {
        WORKSHOP("*.plumbline"),
        BANK("*.json"),
        COMPETENCY_DOCUMENT(
                "*.docx", "*.pdf", "*.txt", "*.md", "*.xlsx", "*.csv", "*.tsv", "*.json", "*.yml", "*.yaml"),
        CANDIDATES("*.csv", "*.xlsx", "*.tsv", "*.txt"),
        REPORT("*.txt"),
        WORD("*.docx"),
        TEMPLATE("*.dotx", "*.docx"),
        PDF("*.pdf"),
        WORKBOOK("*.xlsx"),
        CASE_PACKAGE("*.json"),
        TABLE("*.csv"),
        PACKET("*.plumbline-packet"),
        KIT("*.plumbline-kit");

        private final List<String> patterns;

        FileKind(String... patterns) {
            this.patterns = List.of(patterns);
        }

        public List<String> patterns() {
            return patterns;
        }
    }

    /** What to do with unsaved work. */
    enum SaveChoice {
        SAVE,
        DISCARD,
        CANCEL
    }
}
