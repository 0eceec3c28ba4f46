package org.plumbline.export.packet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Stationery;

/**
 * What a file would say and be put on, as a digest: equal for files that differ in nothing but their date.
 *
 * <p>The tree of a document is records, lists, words and numbers, so its written form tells everything that it holds.
 */
final class ContentDigest {
    /** Raised when the renderers come to show the same content in another way. */
    private static final String LOOK = "1";

    private final byte[] stationery;

    ContentDigest(Stationery stationery) {
        MessageDigest sum = sha256();
        sum.update((LOOK + " " + stationery.paper() + " " + stationery.fillable()).getBytes(StandardCharsets.UTF_8));
        stationery.template().ifPresent(template -> sum.update(template.bytes()));
        this.stationery = sum.digest();
    }

    String of(Format format, List<Document> documents) {
        MessageDigest sum = sha256();
        sum.update(stationery);
        sum.update(format.name().getBytes(StandardCharsets.UTF_8));
        documents.forEach(document -> sum.update(document.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
