package org.plumbline.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.doc.Table;
import org.plumbline.export.text.TextRenderer;

/** LibreOffice, where it is installed, opens the documents and keeps their words, headings and tables. */
class LibreOfficeTest {
    private static final long LONGEST_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void keepsWordsHeadingsAndTables() throws Exception {
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
            byte[] pdf = Files.readAllBytes(folder.resolve(named.getKey() + ".pdf"));
            assertThat(lost(named.getValue(), pdf))
                    .as("words lost of " + named.getKey())
                    .isEmpty();
            assertThat(headings(pdf))
                    .as("headings of " + named.getKey())
                    .isEqualTo(named.getValue().headings().stream()
                            .map(heading -> "H" + heading.level())
                            .toList());
            assertThat(headingRows(pdf)).as("tables of " + named.getKey()).isEqualTo(columns(named.getValue()));
        }
    }

    /** Words that stand in the PDF less often than in the text. */
    private static List<String> lost(Document document, byte[] pdf) {
        var lost = new ArrayList<>(words(new TextRenderer().text(document)));
        words(ReadBack.pdfText(pdf)).forEach(lost::remove);
        return lost;
    }

    /** A line may end after a hyphen. */
    private static List<String> words(String text) {
        return ReadBack.words(text).stream()
                .flatMap(word -> Arrays.stream(word.split("(?<=-)")))
                .toList();
    }

    private static List<String> headings(byte[] pdf) {
        return ReadBack.pdf(pdf, document -> ReadBack.pdfStructure(document).stream()
                .map(PDStructureElement::getStructureType)
                .filter(type -> type.matches("H\\d"))
                .toList());
    }

    /** How many columns each table has, by its heading row. */
    private static List<Long> headingRows(byte[] pdf) {
        return ReadBack.pdf(pdf, document -> ReadBack.pdfStructure(document).stream()
                .filter(element -> element.getStructureType().equals("Table"))
                .map(table -> (PDStructureElement) table.getKids().get(0))
                .map(row -> row.getKids().stream()
                        .filter(kid -> kid instanceof PDStructureElement cell
                                && cell.getStructureType().equals("TH"))
                        .count())
                .toList());
    }

    private static List<Long> columns(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> (long) ((Table) block).columns().size())
                .toList();
    }

    private static Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        documents.put("every", EveryBlock.document("en-US"));
        documents.put("template", EveryBlock.document("es-US"));
        Workshops.oneOfEachKind().forEach((name, document) -> {
            if (name.startsWith("it-specialist") && documents.size() < 10 && !name.endsWith(" blind")) {
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
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
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
}
