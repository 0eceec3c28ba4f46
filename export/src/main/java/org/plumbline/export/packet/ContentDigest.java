package org.plumbline.export.packet;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Stationery;

/**
 * What a file would say and be put on, as a digest: equal for files that differ in nothing but their date.
 *
 * <p>The tree of a document is records, lists, words and numbers; all of them are written down one after another, which
 * takes a fraction of the time of their own written form.
 */
final class ContentDigest {
    /** Raised when the renderers come to show the same content in another way. */
    private static final String LOOK = "1";

    private static final char END = '\u0001';
    private static final int USUAL_LENGTH = 64_000;

    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

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
        var written = new StringBuilder(USUAL_LENGTH).append(format).append(END);
        for (Document document : documents) {
            write(document, written);
            sum.update(written.toString().getBytes(StandardCharsets.UTF_8));
            written.setLength(0);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void write(Object value, StringBuilder to) {
        if (value instanceof Record) {
            Class<?> type = value.getClass();
            to.append(type.getSimpleName()).append('(');
            for (Method part : PARTS.get(type)) {
                write(part(value, part), to);
            }
            to.append(')');
        } else if (value instanceof List<?> list) {
            to.append(list.size()).append('[');
            for (Object item : list) {
                write(item, to);
            }
        } else {
            to.append(value).append(END);
        }
    }

    private static Object part(Object value, Method part) {
        try {
            return part.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The parts of a record can be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
