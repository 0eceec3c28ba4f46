package org.plumbline.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;

/** The banks that this person can pick from: those that come with the program, and those that were imported. */
public final class BankLibrary {
    private static final List<String> SHIPPED =
            List.of("technical-and-product-roles.json", "information-systems-manager.json", "leadership.json");

    private final Path folder;

    /**
     * @param folder where imported banks are kept; made when the first one is added
     */
    public BankLibrary(Path folder) {
        this.folder = folder;
    }

    /** Shipped banks first, then imported ones by file name; takes a moment, so it belongs into a job. */
    public Banks load() {
        var banks = new ArrayList<CompetencyBank>();
        var problems = new ArrayList<String>();
        SHIPPED.forEach(name -> banks.add(shipped(name)));
        for (Path file : imported()) {
            try {
                banks.add(BankFile.read(file).value());
            } catch (FileProblem problem) {
                problems.add(problem.getMessage());
            }
        }
        return new Banks(List.copyOf(banks), List.copyOf(problems));
    }

    private static CompetencyBank shipped(String name) {
        try (InputStream in = BankLibrary.class.getResourceAsStream("/samples/banks/" + name)) {
            return BankFile.read(name, in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> imported() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a bank; the same bank imported again takes the place of the earlier one, which stays as its backup. */
    public Path add(CompetencyBank bank) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileProblem("The folder of your banks could not be made: " + e.getMessage() + ".", e);
        }
        CompetencyBank named = bank;
        for (int i = 2; isTaken(named); i++) {
            named = bank.toBuilder().id(new BankId(bank.id() + "-" + i)).build();
        }
        BankFile.write(file(named), named);
        return file(named);
    }

    private Path file(CompetencyBank bank) {
        return folder.resolve(bank.id().value().replaceAll("[^A-Za-z0-9-]", "_") + ".json");
    }

    /** Two documents may have the same title: the bank of another document is never written over. */
    private boolean isTaken(CompetencyBank bank) {
        Path file = file(bank);
        return Files.exists(file)
                && !BankFile.read(file)
                        .value()
                        .source()
                        .document()
                        .equals(bank.source().document());
    }

    /**
     * What the library holds.
     *
     * @param problems one sentence for each file that could not be read
     */
    public record Banks(List<CompetencyBank> banks, List<String> problems) {}
}
