package org.plumbline.export.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;

/** Plain text in UTF-8: the reference that the other renderers are held against. */
public final class TextRenderer implements DocumentRenderer {
    @Override
    public Rendered render(Document document) {
        return new Rendered(text(document).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** The document as one string. */
    public String text(Document document) {
        var plain = new PlainBlocks(document);
        return document.blocks().stream()
                        .map(block -> block.match(plain))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
