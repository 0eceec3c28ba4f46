package org.plumbline.app.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.dialog.Dialogs;

/** Dialogs that answer what a test put in, and keep what they were told. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<Path> files = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private boolean confirming = true;
    private SaveChoice unsaved = SaveChoice.CANCEL;
    private final List<String> asked = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Optional<Integer> way = Optional.empty();

    /** The next file or folder that somebody chooses; without one, they cancel. */
    public ScriptedDialogs choosing(Path file) {
        files.add(file);
        return this;
    }

    public ScriptedDialogs confirming(boolean answer) {
        confirming = answer;
        return this;
    }

    public ScriptedDialogs unsaved(SaveChoice answer) {
        unsaved = answer;
        return this;
    }

    /** What is chosen of several ways, from 0. */
    public ScriptedDialogs taking(int chosen) {
        way = Optional.of(chosen);
        return this;
    }

    /** What was asked with several ways. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Files and folders that were opened. */
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    /** The sentences of the problems told so far. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        return confirming;
    }

    @Override
    public Optional<Integer> choose(String title, String text, List<String> actions) {
        asked.add(title + " " + text);
        return way;
    }

    @Override
    public SaveChoice unsaved(String title) {
        return unsaved;
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> openSeveral(FileKind kind) {
        return open(kind).stream().toList();
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public void problem(String title, String sentence) {
        problems.add(sentence);
    }

    @Override
    public void showFolder(Path folder) {
        opened.add(folder);
    }

    @Override
    public void openFile(Path file) {
        opened.add(file);
    }
}
