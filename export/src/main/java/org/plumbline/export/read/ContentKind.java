package org.plumbline.export.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plumbline.model.intake.TextDecoding;

/** What kind of document some bytes are, by their content and never by the file's name. */
public enum ContentKind {
    TEXT(""),
    WORD(""),
    PDF(""),
    EMPTY("is empty. Choose the document that has the competencies."),
    PROTECTED_WORD(
            "is protected by a password. Open it in Word or Excel, remove the password, save it, and try" + " again."),
    OLD_WORD("is an old Word document (.doc). Open it in Word and save it as .docx."),
    OLD_WORKBOOK("is an old Excel workbook (.xls). Open it in Excel and save it as .xlsx."),
    BINARY_WORKBOOK("is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx."),
    WORKBOOK(""),
    OPEN_DOCUMENT("is an OpenDocument file. Save it as .docx or as PDF."),
    RICH_TEXT("is rich text (RTF). Open it in Word and save it as .docx."),
    WEB_PAGE("is a web page. Print it to PDF, or copy its words into a Word document."),
    OTHER("is of a kind that is not read. Choose a .docx, .pdf, .xlsx, .csv, .txt or .md file.");

    private static final int BEGINNING = 1024;
    private static final int MOST_ENTRIES = 1000;

    private final String refusal;

    ContentKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why a file of this kind is not read, to follow the file's name. */
    public Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    public static ContentKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return zip(bytes);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(bytes);
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return WEB_PAGE;
        }
        if (TextDecoding.utf16(bytes).isPresent()) {
            return TextDecoding.of(bytes).text().isBlank() ? EMPTY : TEXT;
        }
        return isBinary(bytes) ? OTHER : isBlank(bytes) ? EMPTY : TEXT;
    }

    /** The list at the end of the file says what is in it; a file cut off has only what comes first. */
    private static ContentKind zip(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return Collections.list(zip.getEntries()).stream()
                    .limit(MOST_ENTRIES)
                    .map(entry -> byPart(entry.getName()))
                    .filter(kind -> kind != OTHER)
                    .findFirst()
                    .orElse(OTHER);
        } catch (IOException | RuntimeException e) {
            return cutOff(bytes);
        }
    }

    private static ContentKind byPart(String name) {
        if (name.startsWith("word/")) {
            return WORD;
        }
        if (name.startsWith("xl/")) {
            return name.endsWith("workbook.bin") ? BINARY_WORKBOOK : name.endsWith(".bin") ? OTHER : WORKBOOK;
        }
        return name.equals("mimetype") ? OPEN_DOCUMENT : OTHER;
    }

    private static ContentKind cutOff(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (byPart(entry.getName()) != OTHER) {
                    return byPart(entry.getName());
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | RuntimeException e) {
            return OTHER;
        }
        return OTHER;
    }

    private static ContentKind compound(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return PROTECTED_WORD;
            }
            if (files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book")) {
                return OLD_WORKBOOK;
            }
            return files.getRoot().hasEntryCaseInsensitive("WordDocument") ? OLD_WORD : OTHER;
        } catch (IOException | RuntimeException e) {
            return OTHER;
        }
    }

    /** Control signs other than tabs and line ends do not occur in text. */
    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        boolean marked = bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
        for (int i = marked ? mark.length : 0; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
