package org.plumbline.export.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/**
 * What is made in a measurement: documents of the sample workshop with as many invented candidates as wanted.
 *
 * @param kinds made for each candidate
 */
record Order(List<DocumentKind> kinds, List<Format> formats, int candidates) {
    static final Stationery STATIONERY = Stationery.of(Instant.parse("2026-01-05T12:00:00Z"));

    private static final String SAMPLE = "it-specialist.plumbline";

    static Order of(DocumentKind kind, Format format, int candidates) {
        return new Order(List.of(kind), List.of(format), candidates);
    }

    int files() {
        return kinds.size() * formats.size() * candidates;
    }

    Workshop workshop() {
        Workshop sample = sample();
        var people = new ArrayList<Candidate>(sample.candidates());
        for (int i = people.size() + 1; i <= candidates; i++) {
            Candidate like = sample.candidates().get(i % sample.candidates().size());
            people.add(new Candidate(
                    new CandidateId("candidate-" + i), "C-" + i, "Pat Invented the " + i + "th", like.grade()));
        }
        return sample.toBuilder().candidates(people).build();
    }

    private static Workshop sample() {
        try (InputStream in = Order.class.getResourceAsStream("/samples/workshops/" + SAMPLE)) {
            return WorkshopFile.read(SAMPLE, in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BatchOrder plan(Workshop workshop) {
        var plan = new ArrayList<PlannedDocument>();
        for (Candidate candidate : workshop.candidates().subList(0, candidates)) {
            Parameters about = Parameters.NONE.withCandidate(candidate.id());
            for (DocumentKind kind : kinds) {
                formats.forEach(format -> plan.add(new PlannedDocument(kind, about, format)));
            }
        }
        return BatchOrder.of(plan);
    }

    /** For the command line of a measuring process. */
    List<String> words() {
        return List.of(
                String.join(",", kinds.stream().map(Enum::name).toList()),
                String.join(",", formats.stream().map(Enum::name).toList()),
                String.valueOf(candidates));
    }

    static Order of(String kinds, String formats, String candidates) {
        return new Order(
                List.of(kinds.split(",")).stream().map(DocumentKind::valueOf).toList(),
                List.of(formats.split(",")).stream().map(Format::valueOf).toList(),
                Integer.parseInt(candidates));
    }
}
