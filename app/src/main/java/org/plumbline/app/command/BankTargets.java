package org.plumbline.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.app.library.BankExport;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the banks of the documents that are read go: nowhere, one file, or a folder. */
final class BankTargets {
    private final List<Path> documents;
    private final BankExport kind;
    private final Optional<Path> out;
    private final boolean folder;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param typed what was said after {@code -o}; null for nothing
     */
    BankTargets(CommandSpec spec, List<Path> documents, String typed, BankExport kind) {
        this.documents = documents;
        this.kind = kind;
        out = Optional.ofNullable(typed).map(Path::of);
        folder = out.isPresent() && (documents.size() > 1 || OutFolder.isMeant(out.get(), typed));
        boolean isFile = out.isPresent()
                && (Files.isRegularFile(out.get())
                        || typed.toLowerCase(Locale.ROOT).endsWith(lastEnding()) && !Files.isDirectory(out.get()));
        if (folder && isFile) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Each document becomes a bank of its own: with several documents -o names a folder, and " + typed
                            + " is a file.");
        }
    }

    private String lastEnding() {
        return kind.ending().substring(kind.ending().lastIndexOf('.'));
    }

    /**
     * Writes the bank of a document; where to, or nothing when no place was named.
     *
     * @param now the date that the file shows as its own
     * @param onRemark told what the file cannot hold
     */
    Optional<Path> write(Path document, CompetencyBank bank, Instant now, Consumer<String> onRemark) {
        out.ifPresent(path -> {
            if (folder) {
                OutFolder.make(path);
            }
        });
        Optional<Path> target = out.map(path -> folder ? path.resolve(free(document)) : path);
        target.ifPresent(file -> {
            requireNoDocument(file);
            BankExport.Made made = kind.of(bank, now);
            SafeFile.write(file, made.bytes());
            made.remarks().forEach(onRemark);
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
        String free = name + kind.ending();
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i + kind.ending();
        }
        return free;
    }
}
