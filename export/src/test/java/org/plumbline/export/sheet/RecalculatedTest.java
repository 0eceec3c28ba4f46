package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.Workshops;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.workshop.Workshop;

/** Another spreadsheet program computes the trackers anew, where one is installed. */
class RecalculatedTest {
    /** Comma-separated, UTF-8, as shown, every sheet. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    private static Map<String, Workshop> workshops() {
        Map<String, Workshop> workshops = Workshops.all();
        workshops.keySet().removeIf(name -> !name.endsWith(".plumbline"));
        var named = new LinkedHashMap<String, Workshop>();
        workshops.forEach((name, workshop) -> named.put(name.replace(".plumbline", ""), workshop));
        for (Settling settling : List.of(Settling.THIRD_RATER, Settling.MEDIAN)) {
            named.put(settling.name().toLowerCase(Locale.ROOT), ReviewWorlds.reviews(settling));
        }
        var cards = new ArrayList<List<String>>();
        Stream.of("4321", "3321", "3322", "2322", "-322", ".322").forEach(card -> cards.add(List.of(card, card)));
        named.put("two", ReviewWorlds.world(new DecisionRule.SmeQa(2), conduct -> conduct, cards));
        return named;
    }

    @Test
    void theOutcomesAreThoseOfTheProgram() throws Exception {
        Optional<Path> program = program();
        Assumptions.assumeTrue(program.isPresent(), "no soffice on this machine");
        Map<String, Workshop> workshops = workshops();
        for (var named : workshops.entrySet()) {
            byte[] bytes = ResultsTrackerTest.tracker(named.getValue(), Parameters.NONE);
            Files.write(folder.resolve(named.getKey() + ".xlsx"), withoutResults(bytes));
        }
        convert(program.get(), workshops.keySet());
        Assumptions.assumeTrue(Files.exists(folder.resolve("two-Tracker.csv")), "no spreadsheet program installed");
        for (var named : workshops.entrySet()) {
            assertThat(ResultsTrackerTest.openWhereItWaits(outcomes(named.getKey())))
                    .as(named.getKey())
                    .isEqualTo(ResultsTrackerTest.said(named.getValue()));
        }
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Nothing that was computed before, so that whoever opens it has to compute. */
    private static byte[] withoutResults(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : ReadSheets.parts(bytes).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private void convert(Path program, Iterable<String> names) throws Exception {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                EVERY_SHEET,
                "--outdir",
                folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> outcomes(String name) throws IOException {
        String csv = Files.readString(folder.resolve(name + "-Tracker.csv"));
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = parser.getRecords();
            int column = records.get(0).toList().indexOf("Outcome");
            return records.stream().skip(1).map(record -> record.get(column)).toList();
        }
    }
}
