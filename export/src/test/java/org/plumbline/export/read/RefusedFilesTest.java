package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.store.FileProblem;

/** A file that cannot be read is refused with one sentence that names it; nothing else escapes. */
class RefusedFilesTest {

    @Test
    void emptyFile() {
        assertRefused("empty.txt", new byte[0], "empty.txt is empty");
        assertRefused("blank.txt", "\uFEFF \n\t\n".getBytes(StandardCharsets.UTF_8), "blank.txt is empty");
    }

    @Test
    void binaryFileNamedDocx() {
        var noise = new byte[2000];
        new Random(1).nextBytes(noise);

        assertRefused("noise.docx", noise, "noise.docx is of a kind that is not read");
    }

    @Test
    void textNamedDocxIsReadAsText() {
        var source = DocumentReader.read("notes.docx", "Plain words".getBytes(StandardCharsets.UTF_8));

        assertThat(source.lines()).singleElement().satisfies(line -> assertThat(line.role())
                .isEqualTo(LineRole.TEXT));
    }

    @Test
    void wordFileWithPassword() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(new byte[100]);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }

        assertRefused("locked.docx", out.toByteArray(), "locked.docx is protected by a password");
    }

    @Test
    void pdfWithPassword() throws IOException {
        assertRefused("locked.pdf", pdf("secret"), "locked.pdf is protected by a password");
    }

    @Test
    void pdfWithoutWords() throws IOException {
        assertRefused("scan.pdf", pdf(""), "scan.pdf has pages but no words");
    }

    @Test
    void damagedPdf() throws IOException {
        assertRefused("half.pdf", Arrays.copyOf(pdf(""), 300), "half.pdf");
    }

    @Test
    void damagedWordFile() {
        byte[] whole = new WordFromText(true, Map.of()).bytes(Samples.text("four-level-competencies"));

        assertRefused("half.docx", Arrays.copyOf(whole, whole.length / 2), "half.docx");
    }

    @Test
    void wordFileThatUnpacksToFarMoreThanItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blanks = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertRefused("bomb.docx", out.toByteArray(), "bomb.docx unpacks to more than 200 MB");
    }

    @Test
    void otherKindsAreNamed() throws IOException {
        assertRefused("page.txt", "<!DOCTYPE html><p>x".getBytes(StandardCharsets.UTF_8), "page.txt is a web page");
        assertRefused("rich.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "rich.doc is rich text");
    }

    @Test
    void fileLargerThanFiftyMegabytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(51L * 1024 * 1024);
        }

        assertThatThrownBy(() -> DocumentReader.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("larger than 50 MB");
        assertThat(Files.size(file)).isPositive();
    }

    private static byte[] pdf(String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void assertRefused(String name, byte[] bytes, String start) {
        assertThatThrownBy(() -> DocumentReader.read(name, bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith(start)
                .hasMessageEndingWith(".");
    }
}
