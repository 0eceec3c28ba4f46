package org.plumbline.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.export.compose.FileNames;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.RevisionFolder;

/** The folder that banks are kept in, and the one inside it where they go when they are removed. */
final class BankFolder {
    static final String END = ".json";

    private final Path folder;
    private final Path aside;

    BankFolder(Path folder) {
        this.folder = folder;
        aside = folder.resolve("removed");
    }

    List<Path> files() {
        return files(folder);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(END) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw problem("The folder of your banks could not be read", e);
        }
    }

    /** A file that is not there yet, named like this bank; the folder is made where it is missing. */
    Path free(BankId bank) {
        return free(folder, FileNames.safe(bank.value()));
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - END.length());
    }

    private static Path free(Path folder, String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw problem("The folder of your banks could not be made", e);
        }
        Path file = folder.resolve(name + END);
        for (int i = 2; Files.exists(file) || Files.exists(RevisionFolder.folderOf(file)); i++) {
            file = folder.resolve(name + "-" + i + END);
        }
        return file;
    }

    RemovedBank remove(LibraryBank entry) {
        Path file = entry.file()
                .orElseThrow(() ->
                        new FileProblem("“" + entry.bank().title() + "” comes with the program and stays there."));
        return new RemovedBank(entry.bank().title(), move(file, aside));
    }

    Path restore(RemovedBank removed) {
        return move(removed.file(), folder);
    }

    /** The revisions go first: without their bank they are found again, a bank without them would look unchanged. */
    private static Path move(Path file, Path to) {
        Path target = free(to, stem(file));
        Path revisions = RevisionFolder.folderOf(file);
        Path moved = RevisionFolder.folderOf(target);
        try {
            if (Files.isDirectory(revisions)) {
                Files.move(revisions, moved);
            }
            Files.move(file, target);
            return target;
        } catch (IOException e) {
            throw problem(file + " could not be moved. It is where it was" + putBack(moved, revisions), e);
        }
    }

    /** Revisions must not lie where their bank is not; the words to add where they do. */
    private static String putBack(Path moved, Path revisions) {
        try {
            if (Files.isDirectory(moved)) {
                Files.move(moved, revisions);
            }
            return "";
        } catch (IOException e) {
            return ", but its revisions are in " + moved + " now: move them back";
        }
    }

    List<RemovedBank> removed() {
        var removed = new ArrayList<RemovedBank>();
        for (Path file : files(aside)) {
            try {
                removed.add(new RemovedBank(BankFile.read(file).value().title(), file));
            } catch (FileProblem damaged) {
                removed.add(new RemovedBank(file.getFileName().toString(), file));
            }
        }
        return List.copyOf(removed);
    }

    private static FileProblem problem(String what, IOException e) {
        return new FileProblem(what + ": " + e.getMessage() + ".", e);
    }
}
