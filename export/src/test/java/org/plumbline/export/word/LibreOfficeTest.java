package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.text.TextRenderer;

/** LibreOffice, where it is installed, opens the documents and shows all their words, numbers and tables. */
class LibreOfficeTest {
    private static final long LONGEST_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void keepsTheWordsOfEveryKindOfDocument() throws Exception {
        Map<String, Document> documents = documents();
        for (Map.Entry<String, Document> named : documents.entrySet()) {
            Stationery stationery = named.getKey().startsWith("template")
                    ? ExampleWorkshop.STATIONERY.withTemplate(new AgencyTemplate().template())
                    : ExampleWorkshop.STATIONERY;
            Files.write(
                    folder.resolve(named.getKey() + ".docx"),
                    new WordRenderer(stationery).render(named.getValue()).bytes());
        }
        convert();
        for (Map.Entry<String, Document> named : documents.entrySet()) {
            assertThat(converted(named.getKey()))
                    .as(named.getKey())
                    .containsAll(ReadBack.words(new TextRenderer().text(withoutPictures(named.getValue()))));
        }
    }

    /** What pictures show is not among the words of a page. */
    private static Document withoutPictures(Document document) {
        var blocks = new ArrayList<>(document.blocks());
        blocks.removeIf(block -> block instanceof org.plumbline.export.doc.Figure);
        return new Document(
                document.title(),
                document.subject(),
                document.language(),
                document.footer(),
                document.numbered(),
                blocks);
    }

    private static Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        documents.put("every", EveryBlock.document("en-US"));
        documents.put("template", EveryBlock.document("es-US"));
        Workshops.oneOfEachKind().forEach((name, document) -> {
            if (name.startsWith("it-specialist") && documents.size() < 12 && !name.endsWith(" blind")) {
                documents.put("document" + documents.size(), document);
            }
        });
        return documents;
    }

    private void convert() throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        try (var files = Files.newDirectoryStream(folder, "*.docx")) {
            files.forEach(file -> command.add(file.toString()));
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            boolean done = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            Assumptions.assumeTrue(done, "LibreOffice took too long on this machine");
        } catch (IOException e) {
            Assumptions.abort("LibreOffice is not installed: " + e.getMessage());
        }
    }

    private List<String> converted(String name) throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return ReadBack.words(new PDFTextStripper().getText(pdf));
        }
    }
}
