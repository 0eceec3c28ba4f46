package org.plumbline.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;

/**
 * Word documents (.docx) with real heading, list and table styles, on US Letter.
 *
 * <p>The look is in {@code styles.xml} and {@code numbering.xml} beside this class; the body is written as text. The
 * same document and moment give the same bytes.
 */
public final class WordRenderer implements DocumentRenderer {
    /** The same in every archive, so that equal documents are equal files. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Instant created;

    public WordRenderer(Stationery stationery) {
        this.created = stationery.created().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Rendered render(Document document) {
        var body = new WordBody();
        document.blocks().forEach(block -> block.match(body));
        var bytes = new ByteArrayOutputStream(40_000);
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", WordParts.resource("content-types.xml"));
            put(zip, "_rels/.rels", WordParts.resource("package-rels.xml"));
            put(zip, "docProps/core.xml", WordParts.properties(document, created));
            put(zip, "word/document.xml", WordParts.document(body.xml()));
            put(zip, "word/_rels/document.xml.rels", WordParts.resource("document-rels.xml"));
            put(zip, "word/styles.xml", WordParts.inLanguage("styles.xml", document.language()));
            put(zip, "word/settings.xml", WordParts.inLanguage("settings.xml", document.language()));
            put(zip, "word/numbering.xml", WordParts.numbering(body.numberedLists()));
            put(zip, "word/footer1.xml", WordParts.footer(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(bytes.toByteArray(), List.of());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
