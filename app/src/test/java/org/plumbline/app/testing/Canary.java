package org.plumbline.app.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

/** A workshop whose candidates have names that nobody would write by chance, and a nose for them. */
public final class Canary {
    public static final List<String> TOKENS = List.of("Quillfeather", "Zanzibarine", "AN-987654");

    private Canary() {}

    /** The same people under other names. */
    public static Workshop named(Workshop workshop) {
        Workshop named = workshop;
        for (Candidate candidate : workshop.candidates()) {
            named = new PanelChange.EditCandidate(
                            candidate
                                    .withName("Quillfeather Zanzibarine")
                                    .withApplicationNumber("AN-987654-" + candidate.id()),
                            "name")
                    .applyTo(named);
        }
        return named;
    }

    public static Workshop blind(Workshop workshop) {
        return new CandidateChange.HideNames().applyTo(named(workshop));
    }

    /** The tokens that stand in a text. */
    public static List<String> in(String text) {
        return Lists.without(TOKENS, token -> !text.contains(token));
    }

    /** The tokens in a file, packed or printed or plain, its properties included. */
    public static List<String> in(byte[] file) throws IOException {
        var words = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        words.append(new String(file, StandardCharsets.UTF_16BE));
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    byte[] inside = zip.readAllBytes();
                    words.append(entry.getName()).append('\n');
                    var found = new ArrayList<>(in(inside));
                    words.append(String.join(" ", found));
                }
            }
        } else if (file.length > 4 && file[0] == '%' && file[1] == 'P') {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                words.append(new PDFTextStripper().getText(pdf));
                pdf.getDocumentInformation()
                        .getMetadataKeys()
                        .forEach(
                                key -> words.append(pdf.getDocumentInformation().getCustomMetadataValue(key)));
                if (pdf.getDocumentCatalog().getMetadata() != null) {
                    words.append(
                            new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
                }
            }
        }
        return in(words.toString());
    }
}
