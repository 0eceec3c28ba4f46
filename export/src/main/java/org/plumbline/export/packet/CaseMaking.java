package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.Workshop;

/**
 * Makes a case file beside its later place and puts it there when everything in it is whole; whatever ends it, nothing
 * half-made stays.
 *
 * @param excerpt what documents are made of
 * @param data what the program can read again
 * @param about what the cover says that it is about
 */
record CaseMaking(
        Workshop excerpt,
        Workshop data,
        Parameters about,
        List<PlannedDocument> plan,
        Stationery stationery,
        Writing writing) {

    /** With another way for files to come to the disk. */
    CaseMaking with(Writing value) {
        return new CaseMaking(excerpt, data, about, plan, stationery, value);
    }

    Optional<Path> folder(Path parent, String name, Progress progress) {
        return made(parent, name, progress, part -> {
            for (int i = 1; ; i++) {
                Path target = numbered(parent, name, i, "");
                try {
                    return Files.move(part, target);
                } catch (FileAlreadyExistsException taken) {
                    continue;
                }
            }
        });
    }

    Optional<Path> zip(Path parent, String name, Progress progress) {
        return made(parent, name, progress, part -> {
            int i = 1;
            while (Files.exists(numbered(parent, name, i, ".zip"))) {
                i++;
            }
            return packed(part, name, numbered(parent, name, i, ".zip"));
        });
    }

    Optional<Path> zipAs(Path file, String name, Progress progress) {
        Path target = file.toAbsolutePath().normalize();
        return made(target.getParent(), name, progress, part -> packed(part, name, target));
    }

    private Path packed(Path part, String name, Path target) throws IOException {
        Path zip = part.resolveSibling(part.getFileName() + ".zip");
        try {
            ZippedFolder.write(part, name, stationery.created(), zip);
            return Files.move(zip, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static Path numbered(Path parent, String name, int number, String ending) {
        return parent.resolve(number == 1 ? name + ending : name + "_" + number + ending);
    }

    /** Brings a whole folder to where it belongs. */
    private interface Placing {
        Path place(Path part) throws IOException;
    }

    private Optional<Path> made(Path parent, String name, Progress progress, Placing placing) {
        if (!Files.isDirectory(parent)) {
            throw new FileProblem("The folder " + parent + " does not exist. Make it first, or choose another.");
        }
        Path part = null;
        try {
            part = ownFolder(parent, name);
            boolean whole = new CaseFolder(this, part, progress).fill();
            return whole ? Optional.of(placing.place(part)) : Optional.empty();
        } catch (IOException e) {
            throw new FileProblem(
                    "The case file could not be made in " + parent + ": " + why(e)
                            + ". Choose a folder that you may write to; nothing else was changed.",
                    e);
        } finally {
            delete(part);
        }
    }

    /** With the rights that folders usually get, which those for what is temporary do not. */
    private static Path ownFolder(Path parent, String name) throws IOException {
        for (int i = 1; ; i++) {
            try {
                return Files.createDirectory(numbered(parent, "." + name, i, ".part"));
            } catch (FileAlreadyExistsException another) {
                continue;
            }
        }
    }

    private static String why(IOException e) {
        return e.getMessage() == null ? "the disk refused" : e.getMessage();
    }

    /** A folder that was moved to its place is no longer here. */
    private static void delete(Path part) {
        if (part == null || !Files.exists(part)) {
            return;
        }
        try (var files = Files.list(part)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(part);
        } catch (IOException e) {
            throw new FileProblem(
                    "What was begun of a case file is still in " + part + " (" + e.getMessage()
                            + "). It is not whole: remove that folder.",
                    e);
        }
    }
}
