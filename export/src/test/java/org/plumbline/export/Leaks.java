package org.plumbline.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for words in every corner of a finished file: what is shown, and what is only in it. */
public final class Leaks {
    private static final Pattern BETWEEN = Pattern.compile("<[^>\"]*>|[\\s\\u00AD\\u200B-]+");

    private Leaks() {}

    /** Those of the tokens that a file holds, whatever their capitals and even where a line or a run parts them. */
    public static List<String> of(String name, byte[] bytes, List<String> tokens) throws IOException {
        String everything = squeezed(name + " " + content(name, bytes));
        return tokens.stream()
                .filter(token -> everything.contains(squeezed(token)))
                .toList();
    }

    private static String squeezed(String text) {
        return BETWEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String content(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            return unzipped(bytes);
        }
        String raw = new String(bytes, StandardCharsets.UTF_8);
        return name.endsWith(".pdf") ? raw + insideOfPdf(bytes) : raw;
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(' ');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** The words on its pages, and every text of its objects: bookmarks, properties, other texts, names of fields. */
    private static String insideOfPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var text = new StringBuilder(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), text);
            }
            collect(document.getDocument().getTrailer(), text);
            return text.toString();
        }
    }

    private static void collect(COSBase object, StringBuilder text) throws IOException {
        if (object instanceof COSString words) {
            text.append(words.getString()).append(' ');
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                collect(item, text);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                collect(value, text);
            }
            if (object instanceof COSStream stream && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
                text.append(stream.toTextString()).append(' ');
            }
        }
    }
}
