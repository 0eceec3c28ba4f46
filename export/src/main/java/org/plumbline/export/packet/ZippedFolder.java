package org.plumbline.export.packet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of files as one zip file; the same bytes for the same files and date. */
final class ZippedFolder {
    private ZippedFolder() {}

    /**
     * @param inside the folder that the files lie in when the zip file is opened
     * @param created the date of every entry
     */
    static void write(Path folder, String inside, Instant created, Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        zip,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Stream<Path> files = Files.list(folder)) {
            OutputStream to = new BufferedOutputStream(Channels.newOutputStream(channel));
            var packed = new ZipOutputStream(to);
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                var entry = new ZipEntry(inside + "/" + file.getFileName());
                entry.setLastModifiedTime(FileTime.from(created));
                packed.putNextEntry(entry);
                Files.copy(file, packed);
                packed.closeEntry();
            }
            packed.finish();
            to.flush();
            channel.force(true);
        }
    }
}
