package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.model.store.FileProblem;

/** Whatever ends the making of a case file: it is there whole, or nothing of it is. */
class CaseDiskTest {
    @TempDir
    Path folder;

    @Test
    void aDiskThatFailsLeavesNothing() throws IOException {
        CaseMaking making = CaseFile.ofCandidate(ExampleWorkshop.scored(), ExampleWorkshop.PAT)
                .making(Format.TEXT, ExampleWorkshop.STATIONERY);
        for (int good = 0; good < 6; good++) {
            int wholeFiles = good;
            int[] written = {0};
            CaseMaking failing = making.with((file, bytes) -> {
                if (written[0]++ == wholeFiles) {
                    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("No space left on device");
                }
                Files.write(file, bytes);
            });

            assertThatThrownBy(() -> failing.folder(folder, "case", Progress.SILENT))
                    .isInstanceOf(FileProblem.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("nothing else was changed");
            written[0] = 0;
            assertThatThrownBy(() -> failing.zip(folder, "case", Progress.SILENT))
                    .isInstanceOf(FileProblem.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void cancelledAtAnyMomentNothingIsLeft() throws IOException {
        int all = CaseFile.ofCandidate(ExampleWorkshop.scored(), ExampleWorkshop.PAT)
                        .plan(Format.TEXT)
                        .size()
                + 1;
        for (int after = 0; after <= all; after += 3) {
            var progress = new CancelledAfter(after);
            assertThat(CaseFile.ofCandidate(ExampleWorkshop.scored(), ExampleWorkshop.PAT)
                            .zip(folder, Format.TEXT, ExampleWorkshop.STATIONERY, progress))
                    .isEmpty();
            assertThat(files()).isEmpty();
        }
        var heard = new CancelledAfter(Integer.MAX_VALUE);
        CaseFile.ofCandidate(ExampleWorkshop.scored(), ExampleWorkshop.PAT)
                .make(folder, Format.TEXT, ExampleWorkshop.NOON, heard);
        assertThat(heard.done).isEqualTo(heard.total).isEqualTo(all);
    }

    /** Somebody who presses cancel when so many documents are made. */
    private static final class CancelledAfter implements Progress {
        private final int documents;
        private int done;
        private int total;

        CancelledAfter(int documents) {
            this.documents = documents;
        }

        @Override
        public void made(int now, int all, MadeDocument document) {
            done = now;
            total = all;
        }

        @Override
        public boolean isCancelled() {
            return done >= documents;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
