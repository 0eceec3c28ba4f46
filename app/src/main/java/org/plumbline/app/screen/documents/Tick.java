package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.Format;

/** One cell of the matrix: a kind of document as a kind of file. */
record Tick(DocumentKind kind, Format format) {
    static List<Tick> all() {
        var all = new ArrayList<Tick>();
        for (DocumentKind kind : DocumentKind.values()) {
            Arrays.stream(Format.values()).forEach(format -> all.add(new Tick(kind, format)));
        }
        return all;
    }

    /** What the settings call it. */
    String key() {
        return kind.commandName() + "." + format.extension();
    }

    static Optional<Tick> named(String key) {
        return all().stream().filter(tick -> tick.key().equals(key)).findFirst();
    }
}
