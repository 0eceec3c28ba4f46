package org.plumbline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Merged;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** The workshops that every document is tried with: the example in its states, and all samples. */
public final class Workshops {
    private static final String SAMPLES = "samples/workshops";

    private Workshops() {}

    public static Map<String, Workshop> all() {
        var workshops = new LinkedHashMap<String, Workshop>();
        workshops.put("empty", Workshop.empty(new WorkshopId("empty")));
        workshops.put("draft", ExampleWorkshop.draft());
        workshops.put("scored", ExampleWorkshop.scored());
        workshops.putAll(samples());
        return workshops;
    }

    /** Every document that can be made of every workshop, by a name for messages. */
    public static Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        all().forEach((name, workshop) -> {
            for (PlannedDocument planned : plan(workshop)) {
                try {
                    String title = name + "/" + planned.kind().fileName(workshop, planned.parameters())
                            + (planned.parameters().blind() ? " blind" : "");
                    documents.put(title, planned.kind().compose(workshop, planned.parameters()));
                } catch (DocumentProblem e) {
                    if (planned.kind() != DocumentKind.CANDIDATE_SUMMARY) {
                        throw e;
                    }
                }
            }
        });
        banks().forEach((name, bank) ->
                documents.put(name + "/" + BankBooklet.fileName(bank), BankBooklet.compose(bank)));
        documents.put(
                "merged/all of one",
                Merged.of(
                        Language.ENGLISH,
                        "Everything about one",
                        documents.entrySet().stream()
                                .filter(named -> named.getKey().startsWith("scored/"))
                                .map(Map.Entry::getValue)
                                .toList()));
        return documents;
    }

    private static Map<String, CompetencyBank> banks() {
        var banks = new LinkedHashMap<String, CompetencyBank>();
        banks.put("full bank", ExampleBank.full());
        banks.put(
                "empty bank",
                ExampleBank.full().toBuilder()
                        .competencies(List.of())
                        .positions(List.of())
                        .paths(List.of())
                        .tasks(List.of())
                        .build());
        banks.put("sample bank", sampleBank("information-systems-manager.json"));
        return banks;
    }

    public static CompetencyBank sampleBank(String name) {
        try (var in = Workshops.class.getResourceAsStream("/samples/banks/" + name)) {
            return BankFile.read(name, in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first document of each kind of each workshop, named and blind: what slow checks are tried with. */
    public static Map<String, Document> oneOfEachKind() {
        return someOfEachKind(1);
    }

    /** The first few documents of each kind of each workshop, named and blind. */
    public static Map<String, Document> someOfEachKind(int most) {
        var documents = new LinkedHashMap<String, Document>();
        var seen = new HashMap<String, Integer>();
        documents().forEach((name, document) -> {
            String kind = name.substring(0, name.indexOf('/')) + document.subject() + name.endsWith(" blind");
            if (seen.merge(kind, 1, Integer::sum) <= most) {
                documents.put(name, document);
            }
        });
        return documents;
    }

    private static List<PlannedDocument> plan(Workshop workshop) {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : DocumentKind.values()) {
            plan.addAll(DocumentPlan.all(workshop, kind, Parameters.NONE, Format.TEXT));
            plan.addAll(DocumentPlan.all(workshop, kind, Parameters.NONE.withBlind(true), Format.TEXT));
        }
        return plan;
    }

    private static Map<String, Workshop> samples() {
        URL folder = Workshops.class.getClassLoader().getResource(SAMPLES);
        if (folder == null) {
            return Map.of();
        }
        try {
            URI uri = folder.toURI();
            if ("jar".equals(uri.getScheme())) {
                try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return read(jar.getPath(SAMPLES));
                }
            }
            return read(Path.of(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Workshop> read(Path folder) throws IOException {
        var workshops = new LinkedHashMap<String, Workshop>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(WorkshopFile.EXTENSION))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                workshops.put(
                        name, WorkshopFile.read(name, Files.readAllBytes(file)).value());
            }
        }
        return workshops;
    }
}
