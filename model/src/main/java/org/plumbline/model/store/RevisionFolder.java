package org.plumbline.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.Revision;

/**
 * The revisions of a bank, in a folder beside its file: one small file for each, written once and never again, so that
 * however long the history grows, a save writes only what changed. A very large one is in several parts.
 */
public final class RevisionFolder {
    private static final FileKind<Revision> KIND =
            new FileKind<>("plumbline-revision", "revision of a bank", 1, 0, Revision.class);
    private static final String END = ".json";
    private static final int MOST_IN_A_PART = 2_000;

    private final Path folder;

    private RevisionFolder(Path folder) {
        this.folder = folder;
    }

    /** The revisions of the bank in this file. */
    public static RevisionFolder of(Path bank) {
        return new RevisionFolder(folderOf(bank));
    }

    /** Where the revisions of a bank are; it goes where the bank goes. */
    public static Path folderOf(Path bank) {
        String name = bank.getFileName().toString();
        return bank.resolveSibling(
                (name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name) + ".revisions");
    }

    /** The number that the next revision gets. */
    public int next() {
        return files().stream().mapToInt(RevisionFolder::number).max().orElse(0) + 1;
    }

    /** Keeps a revision; one that goes on with the last takes its place and says both. */
    public void add(Revision added) {
        Revision revision = last().flatMap(added::goingOnFrom).orElse(added);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileProblem(
                    "The folder " + folder + " could not be made: " + e.getMessage()
                            + ". Check that you may write beside the bank.",
                    e);
        }
        List<Revision.Touched> touched = revision.competencies();
        int part = 1;
        int at = 0;
        do {
            int end = Math.min(at + MOST_IN_A_PART, touched.size());
            write(revision, part, touched.subList(at, end));
            at = end;
            part++;
        } while (at < touched.size());
    }

    /** Empty where it cannot be read, or was written in parts: such a one is not gone on with. */
    private Optional<Revision> last() {
        List<Path> files = files();
        if (files.isEmpty()
                || files.get(files.size() - 1).getFileName().toString().contains("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(KIND.read(files.get(files.size() - 1)).value());
        } catch (FileProblem unreadable) {
            return Optional.empty();
        }
    }

    private void write(Revision revision, int part, List<Revision.Touched> touched) {
        var piece = new Revision(
                revision.number(),
                revision.when(),
                revision.who(),
                revision.what(),
                touched,
                part == 1 ? revision.frame() : Optional.empty());
        String name = "%06d".formatted(revision.number()) + (part == 1 ? "" : "-%03d".formatted(part)) + END;
        SafeFile.write(folder.resolve(name), KIND.bytes(piece, UnknownFields.NONE));
    }

    /** Every revision that can be read, the first one first. */
    public History read() {
        var revisions = new TreeMap<Integer, Revision>();
        var problems = new ArrayList<String>();
        for (Path file : files()) {
            try {
                revisions.merge(number(file), KIND.read(file).value(), RevisionFolder::join);
            } catch (FileProblem problem) {
                problems.add(problem.getMessage());
            }
        }
        return new History(List.copyOf(revisions.values()), List.copyOf(problems));
    }

    private static Revision join(Revision one, Revision more) {
        var all = new ArrayList<>(one.competencies());
        all.addAll(more.competencies());
        return new Revision(one.number(), one.when(), one.who(), one.what(), all, one.frame());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{6,9}(-\\d{3})?\\.json"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new FileProblem("The folder " + folder + " could not be read: " + e.getMessage() + ".", e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().split("[-.]")[0]);
    }

    /**
     * What the folder holds.
     *
     * @param problems a sentence for each file that could not be read
     */
    public record History(List<Revision> revisions, List<String> problems) {
        /**
         * The bank as it was after a revision, given how it is now; empty when a revision since then cannot be read.
         *
         * @param number 0 for the bank before the first one
         */
        public Optional<CompetencyBank> stateAfter(int number, CompetencyBank now) {
            var state = now;
            int expected = revisions.isEmpty()
                    ? 0
                    : revisions.get(revisions.size() - 1).number();
            for (int i = revisions.size() - 1; i >= 0 && revisions.get(i).number() > number; i--) {
                if (revisions.get(i).number() != expected) {
                    return Optional.empty();
                }
                state = revisions.get(i).undo(state);
                expected--;
            }
            return expected <= number ? Optional.of(state) : Optional.empty();
        }
    }
}
