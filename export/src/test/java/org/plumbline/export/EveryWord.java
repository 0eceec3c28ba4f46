package org.plumbline.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Everything that can be read out of a file, shown or not: text, properties, alternative texts, bookmarks, the names of
 * what lies in it, and files within files.
 */
public final class EveryWord {
    private EveryWord() {}

    public static String of(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name + "\n"
                + switch (ending) {
                    case "zip", "docx", "xlsx" -> zip(bytes);
                    case "pdf" -> ReadBack.pdfText(bytes) + ReadBack.pdf(bytes, EveryWord::pdf);
                    default -> new String(bytes, StandardCharsets.UTF_8);
                };
    }

    private static String zip(byte[] bytes) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(of(entry.getName(), zip.readAllBytes())).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Every string of every object, and the XML of the properties. */
    private static String pdf(PDDocument document) {
        var text = new StringBuilder();
        Set<COSBase> seen = new HashSet<>();
        collect(document.getDocument().getTrailer(), text, seen);
        return text.toString();
    }

    private static void collect(COSBase root, StringBuilder text, Set<COSBase> seen) {
        var waiting = new java.util.ArrayDeque<COSBase>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.poll();
            COSBase value = next instanceof COSObject object ? object.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSString string) {
                text.append(string.getString()).append('\n');
            } else if (value instanceof COSArray array) {
                array.forEach(each -> {
                    if (each != null) {
                        waiting.add(each);
                    }
                });
            } else if (value instanceof COSDictionary dictionary) {
                waiting.addAll(dictionary.getValues());
                xml(dictionary, text);
            }
        }
    }

    private static void xml(COSDictionary dictionary, StringBuilder text) {
        if (dictionary instanceof COSStream stream && COSName.METADATA.equals(dictionary.getCOSName(COSName.TYPE))) {
            try (var in = stream.createInputStream()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
