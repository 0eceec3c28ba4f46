package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Leaks;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.record.PanelRecord;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Every word that tells who a candidate is bears a token; blind documents hold none of them anywhere. */
class BlindCanaryTest {
    private static final int MORE_CANDIDATES = 4;
    private static final List<String> TOKENS = new ArrayList<>();
    private static final Workshop NAMED = named();

    @TempDir
    Path folder;

    private static String token() {
        String token = "Qzv" + (char) ('a' + TOKENS.size() / 26) + (char) ('a' + TOKENS.size() % 26) + "xkw";
        TOKENS.add(token);
        return token;
    }

    private static Workshop named() {
        Workshop workshop = ExampleWorkshop.scored();
        for (Candidate candidate : workshop.candidates()) {
            workshop = changed(
                    workshop,
                    new PanelChange.EditCandidate(
                            candidate.withName(token() + " " + token()).withApplicationNumber(token()), "name"));
        }
        for (int i = 1; i <= MORE_CANDIDATES; i++) {
            workshop = changed(
                    workshop,
                    new PanelChange.AddCandidate(new Candidate(
                            new CandidateId("more-" + i),
                            "D-" + i,
                            token() + " " + token(),
                            i % 2 == 0 ? ExampleWorkshop.GS12 : ExampleWorkshop.GS13,
                            token(),
                            "Ten minutes more")));
        }
        return workshop;
    }

    /** With the record that writes itself: it tells who was added and renamed. */
    private static Workshop changed(Workshop workshop, WorkshopChange change) {
        return PanelRecord.written(workshop, change.applyTo(workshop), ExampleWorkshop.NOON, "Hal Example");
    }

    private static List<PlannedDocument> plan(Workshop workshop, boolean blind, List<Format> formats) {
        var plan = new ArrayList<PlannedDocument>();
        for (Language language : Language.values()) {
            plan.addAll(DocumentPlan.all(
                    workshop,
                    List.of(DocumentKind.values()),
                    Parameters.NONE.withBlind(blind).withLanguage(language),
                    formats));
        }
        return plan;
    }

    @Test
    void blindDocumentsHoldNoTokenAnywhere() throws IOException {
        List<PlannedDocument> plan = plan(NAMED, true, List.of(Format.values()));
        var order = new BatchOrder(
                Gathering.NONE.files(plan),
                NamePattern.of("{Document}_{Name}_{Candidate}_{Rater}_{Language}"),
                Existing.REPLACE,
                false);

        BatchReport report =
                new Batch(NAMED, ExampleWorkshop.STATIONERY.fillable(true)).make(order, folder, BatchProgress.SILENT);

        assertThat(report.made()).hasSize(plan.size()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(leaks()).isEmpty();
    }

    /** Nobody asks for blind documents here: the workshop itself hides the names. */
    @Test
    void neitherDoDocumentsOfAWorkshopThatHidesNames() throws IOException {
        Workshop hidden = new CandidateChange.HideNames().applyTo(NAMED);
        List<PlannedDocument> plan = plan(hidden, false, List.of(Format.TEXT));
        plan.addAll(plan(hidden, false, List.of(Format.WORD, Format.PDF)).subList(0, 20));
        var order = new BatchOrder(
                Gathering.KIND.files(plan), NamePattern.of("{Document}_{Name}"), Existing.REPLACE, false);

        BatchReport report = new Batch(hidden, ExampleWorkshop.STATIONERY).make(order, folder, BatchProgress.SILENT);

        assertThat(report.isComplete()).isTrue();
        assertThat(leaks()).isEmpty();
    }

    /** What is not blind is caught: by the form, by the file's name, and by the ledger that holds it. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void namesThatAreShownAreFound(Format format) throws IOException {
        var planned =
                new PlannedDocument(DocumentKind.SCORECARD, Parameters.NONE.withCandidate(ExampleWorkshop.PAT), format);
        var order = BatchOrder.of(List.of(planned)).named(NamePattern.of("{Name}"));

        new Batch(NAMED, ExampleWorkshop.STATIONERY).make(order, folder, BatchProgress.SILENT);

        assertThat(leaks()).hasSize(2).containsKey(Ledger.FILE);
        byte[] bytes = new DocumentMaker(NAMED, ExampleWorkshop.STATIONERY)
                .render(planned)
                .bytes();
        assertThat(Leaks.of("x." + format.extension(), bytes, TOKENS)).contains(TOKENS.get(0), TOKENS.get(1));
    }

    /** A renderer that puts a name only where nobody looks is caught too. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"WORD", "PDF", "EXCEL"})
    void namesInPropertiesAndFootersAreFound(Format format) throws IOException {
        String token = TOKENS.get(0);
        var body = List.of(new Heading(1, "A form"), Paragraph.of("Nobody is named."));
        for (Document leaking : List.of(
                new Document(token, "", "en-US", "", List.copyOf(body)),
                new Document("A form", token, "en-US", "", List.copyOf(body)))) {
            byte[] bytes =
                    format.renderer(ExampleWorkshop.STATIONERY).render(leaking).bytes();

            assertThat(Leaks.of("x." + format.extension(), bytes, TOKENS)).containsExactly(token);
        }
    }

    private Map<String, List<String>> leaks() throws IOException {
        var leaks = new LinkedHashMap<String, List<String>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                List<String> found = Leaks.of(name, Files.readAllBytes(file), TOKENS);
                if (!found.isEmpty()) {
                    leaks.put(name, found);
                }
            }
        }
        return leaks;
    }
}
