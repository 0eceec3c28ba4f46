package org.plumbline.model.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The steps of one save, in the order that loses nothing: new bytes beside the file, forced to disk; one backup of the
 * old bytes; then the name moves over in one step.
 */
final class Saving {
    private static final int TRIES = 8;
    private static final long FIRST_WAIT_MILLIS = 20;
    private static final int MOST_LEFT_OVER = 100;

    private final Disk disk;

    Saving(Disk disk) {
        this.disk = disk;
    }

    void replace(Path target, byte[] bytes) throws IOException {
        boolean there = Files.exists(target);
        Path temporary = writeBeside(target, bytes, target, true);
        try {
            if (there) {
                backUp(target);
            }
            moveOver(temporary, target);
        } catch (IOException e) {
            boolean lost = there && !Files.exists(target);
            if (!lost) {
                discard(temporary, e);
            }
            throw e;
        }
        try {
            disk.forceFolder(target.getParent());
        } catch (IOException refusedBySomeShares) {
            // either name holds whole bytes, so nothing can be lost by it
            return;
        }
    }

    /** The new bytes under the name in one step, but without a backup and without waiting for the disk. */
    void place(Path target, byte[] bytes) throws IOException {
        Path temporary = writeBeside(target, bytes, target, false);
        try {
            moveOver(temporary, target);
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
    }

    private void backUp(Path target) throws IOException {
        Path backup = SafeFile.backupOf(target);
        Path fresh = writeBeside(backup, disk.read(target, Integer.MAX_VALUE), target, true);
        try {
            moveOver(fresh, backup);
        } catch (IOException e) {
            discard(fresh, e);
            throw e;
        }
    }

    /**
     * @param like the file whose readers and writers may read and write this one too, where it is there
     * @param forced whether the bytes have to be on the disk itself before they get their name
     */
    private Path writeBeside(Path target, byte[] bytes, Path like, boolean forced) throws IOException {
        Path temporary = createBeside(target);
        try {
            if (Files.exists(like)) {
                disk.permit(temporary, like);
            }
            disk.write(temporary, bytes);
            if (forced) {
                disk.force(temporary);
            }
            return temporary;
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
    }

    private Path createBeside(Path target) throws IOException {
        for (int i = 1; i <= MOST_LEFT_OVER; i++) {
            Path temporary = target.resolveSibling("~" + target.getFileName() + "." + i + ".tmp");
            try {
                disk.create(temporary);
                return temporary;
            } catch (FileAlreadyExistsException leftOver) {
                continue;
            }
        }
        throw new IOException("the folder is full of files ~" + target.getFileName() + ".*.tmp; remove them");
    }

    /** On Windows a scanner may hold the target for a moment, so a refused move is tried again for about 2.5 s. */
    private void moveOver(Path from, Path to) throws IOException {
        long wait = FIRST_WAIT_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.move(from, to);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                disk.moveInSteps(from, to);
                return;
            } catch (DirectoryNotEmptyException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                disk.pause(wait);
                wait *= 2;
            }
        }
    }

    private void discard(Path temporary, IOException why) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
