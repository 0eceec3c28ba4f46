package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] OLD = filled('o');
    private static final byte[] NEW = filled('n');

    @TempDir
    Path folder;

    private static byte[] filled(char letter) {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) letter);
        return bytes;
    }

    @Test
    void whateverIsRefusedTheFileIsWholeAndNothingIsBeside() throws IOException {
        Path file = folder.resolve("guide.pdf");
        int steps = countSteps(file);
        for (int refused = 1; refused <= steps; refused++) {
            Files.write(file, OLD);
            var disk = new FaultyDisk(refused);

            assertThatThrownBy(() -> new Saving(disk).place(file, NEW)).isInstanceOf(IOException.class);

            assertThat(file).hasBinaryContent(OLD);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    private static int countSteps(Path file) throws IOException {
        var sound = FaultyDisk.sound();
        Files.write(file, OLD);
        new Saving(sound).place(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(sound.log).noneMatch(step -> step.startsWith("force"));
        return sound.log.size();
    }

    @Test
    void twoWhoWriteAtOnceLeaveOneOfBothWhole() throws Exception {
        Path file = folder.resolve("guide.pdf");
        Files.write(file, OLD);
        var mixed = new AtomicBoolean();
        Thread[] writers = {writer(file, OLD), writer(file, NEW)};
        for (Thread writer : writers) {
            writer.start();
        }
        while (Arrays.stream(writers).anyMatch(Thread::isAlive)) {
            byte[] seen = Files.readAllBytes(file);
            mixed.set(mixed.get() || !Arrays.equals(seen, OLD) && !Arrays.equals(seen, NEW));
        }

        assertThat(mixed).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Thread writer(Path file, byte[] bytes) {
        return new Thread(() -> {
            try {
                for (int i = 0; i < 100; i++) {
                    WholeFile.write(file, bytes);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
