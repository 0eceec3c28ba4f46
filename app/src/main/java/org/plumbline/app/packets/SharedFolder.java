package org.plumbline.app.packets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.SyncCopy;

/**
 * A folder that raters' packets arrive in. It is only ever read: nothing in it is moved, renamed or deleted.
 *
 * <p>A file is read when two looks in a row found it of the same size and age, since a sync program may still be writing
 * it; and read again only when that changes.
 */
final class SharedFolder {
    private final Path folder;
    private final Map<Path, Mark> before = new HashMap<>();
    private final Map<Path, Read> known = new HashMap<>();

    SharedFolder(Path folder) {
        this.folder = folder;
    }

    private record Mark(long size, FileTime changed) {}

    private record Read(Mark mark, PacketArrival arrival) {}

    /**
     * What one look found.
     *
     * @param arrivals packets and what should have been one, by name
     * @param copies names of those that a sync program made
     * @param coming how many files are still being written
     */
    record Look(List<PacketArrival> arrivals, List<String> copies, int coming) {
        Look {
            arrivals = List.copyOf(arrivals);
            copies = List.copyOf(copies);
        }
    }

    Path path() {
        return folder;
    }

    /** Looks once; a folder that is not there is said in words. */
    Look look() {
        var arrivals = new ArrayList<PacketArrival>();
        var copies = new ArrayList<String>();
        int coming = 0;
        Map<Path, Mark> now = marks();
        for (Path file : now.keySet().stream().sorted().toList()) {
            String name = file.getFileName().toString();
            if (now.get(file).equals(before.get(file))) {
                arrivals.add(read(file, now.get(file)));
                if (SyncCopy.isCopy(name)) {
                    copies.add(name);
                }
            } else {
                coming++;
            }
        }
        before.clear();
        before.putAll(now);
        known.keySet().retainAll(now.keySet());
        return new Look(arrivals, copies, coming);
    }

    private Map<Path, Mark> marks() {
        try (Stream<Path> files = Files.list(folder)) {
            var marks = new HashMap<Path, Mark>();
            files.filter(file -> SyncCopy.mayBePacket(file.getFileName().toString()))
                    .forEach(file -> mark(file).ifPresent(mark -> marks.put(file, mark)));
            return marks;
        } catch (IOException | UncheckedIOException e) {
            throw new FileProblem(
                    "The folder " + folder + " cannot be looked into. Check that the disk or the sync program is"
                            + " connected.",
                    e);
        }
    }

    /** Empty for what is no file, and for one that went away in the meantime. */
    private static Optional<Mark> mark(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() ? Optional.of(new Mark(now.size(), now.lastModifiedTime())) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private PacketArrival read(Path file, Mark mark) {
        Read last = known.get(file);
        if (last == null || !last.mark().equals(mark)) {
            last = new Read(mark, arrival(file));
            known.put(file, last);
        }
        return last.arrival();
    }

    /** A packet under the name of its file; never fails. */
    static PacketArrival arrival(Path file) {
        String name = file.getFileName().toString();
        try {
            return PacketArrival.read(name, SafeFile.read(file));
        } catch (FileProblem problem) {
            return PacketArrival.damaged(name, problem.getMessage());
        }
    }
}
