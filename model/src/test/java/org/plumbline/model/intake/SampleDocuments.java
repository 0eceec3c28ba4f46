package org.plumbline.model.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample documents as readers meet them, and small documents written in a test. */
final class SampleDocuments {
    private SampleDocuments() {}

    static byte[] bytes(String resource) {
        try (InputStream stream = SampleDocuments.class.getResourceAsStream("/samples/" + resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft draft(String document) {
        return Intake.read(PlainText.read(document, bytes("documents/" + document)));
    }

    static SourceText text(String words) {
        return PlainText.read("test.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    static Draft read(String words) {
        return Intake.read(text(words));
    }
}
