package org.plumbline.model.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The few things that saving asks of a disk, one at a time, so that each of them can be refused in a test. */
interface Disk {
    /** The one of this machine. */
    Disk REAL = new Real();

    /** At most this many bytes. */
    byte[] read(Path file, int most) throws IOException;

    /** Makes an empty file; refuses when there is one. */
    void create(Path file) throws IOException;

    void write(Path file, byte[] bytes) throws IOException;

    /** Returns when everything in a file is on the disk itself. */
    void force(Path file) throws IOException;

    /** Makes the names in a folder durable; Windows has no such call and does not need it. */
    void forceFolder(Path folder) throws IOException;

    /** Lets the same people read and write a file who may do so with another one. */
    void permit(Path file, Path like) throws IOException;

    /** Gives a file another name in one step, in the place of what had it. */
    void move(Path from, Path to) throws IOException;

    /** The same in as many steps as the disk needs, for disks that cannot do it in one. */
    void moveInSteps(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    void pause(long millis) throws IOException;

    /** Plain calls of the system. */
    final class Real implements Disk {
        @Override
        public byte[] read(Path file, int most) throws IOException {
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        }

        @Override
        public void create(Path file) throws IOException {
            Files.createFile(file);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        }

        @Override
        public void force(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (File.separatorChar == '/') {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }

        @Override
        public void permit(Path file, Path like) throws IOException {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (view != null) {
                view.setPermissions(Files.getPosixFilePermissions(like));
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void moveInSteps(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void pause(long millis) throws IOException {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for the file", e);
            }
        }
    }
}
