package org.plumbline.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the banks of the documents that are read go: nowhere, one file, or a folder. */
final class BankTargets {
    private static final String ENDING = ".json";

    private final List<Path> documents;
    private final Optional<Path> out;
    private final boolean folder;
    private final Set<String> taken = new HashSet<>();

    BankTargets(CommandSpec spec, List<Path> documents, String typed) {
        this.documents = documents;
        out = Optional.ofNullable(typed).map(Path::of);
        folder = out.isPresent() && (documents.size() > 1 || OutFolder.isMeant(out.get(), typed));
        boolean isFile = out.isPresent()
                && (Files.isRegularFile(out.get())
                        || typed.toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(out.get()));
        if (folder && isFile) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Each document becomes a bank of its own: with several documents -o names a folder, and " + typed
                            + " is a file.");
        }
    }

    /** Writes the bank of a document; where to, or nothing when no place was named. */
    Optional<Path> write(Path document, CompetencyBank bank) {
        out.ifPresent(path -> {
            if (folder) {
                OutFolder.make(path);
            }
        });
        Optional<Path> target = out.map(path -> folder ? path.resolve(free(document)) : path);
        target.ifPresent(file -> {
            requireNoDocument(file);
            BankFile.write(file, bank);
        });
        return target;
    }

    private void requireNoDocument(Path file) {
        for (Path document : documents) {
            if (OutFolder.isSame(document, file)) {
                throw new FileProblem("The bank would be written over " + document
                        + ", which is a document that is read. Nothing was written: choose another name.");
            }
        }
    }

    /** Two documents of one name, and names that differ in capitals only, get banks of different names. */
    private String free(Path document) {
        String name = document.getFileName().toString().replaceFirst("\\.[^.]{1,5}$", "");
        String free = name + ENDING;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i + ENDING;
        }
        return free;
    }
}
