package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.FileNames;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Excerpt;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/**
 * Everything about one round or one candidate in a folder of its own: the documents, the record, the data as the
 * program reads them, and a manifest of SHA-256 sums. Whoever it is not about is not in it.
 */
public final class CaseFile {
    public static final String MANIFEST = "manifest.sha256";

    private static final String DATA = "workshop" + WorkshopFile.EXTENSION;

    private final Workshop excerpt;
    private final String name;

    private CaseFile(Workshop excerpt, String name) {
        this.excerpt = excerpt;
        this.name = FileNames.safe(name);
    }

    public static CaseFile ofCandidate(Workshop workshop, CandidateId candidate) {
        Workshop excerpt = Excerpt.ofCandidate(workshop, candidate);
        return new CaseFile(
                excerpt,
                "case-file_" + ShownCandidates.code(excerpt.candidates().get(0)));
    }

    public static CaseFile ofRound(Workshop workshop, RoundId round) {
        Workshop excerpt = Excerpt.ofRound(workshop, round);
        Round only = excerpt.rounds().get(0);
        return new CaseFile(
                excerpt, "case-file_round-" + only.number() + (only.version() > 1 ? "_version-" + only.version() : ""));
    }

    /** What documents it has. */
    public List<PlannedDocument> plan(Format format) {
        var plan = new ArrayList<PlannedDocument>();
        Parameters common = Parameters.NONE.withBlind(excerpt.proceedings().blind());
        for (Round round : excerpt.rounds()) {
            Parameters here = common.withRound(round.id());
            plan.add(new PlannedDocument(DocumentKind.COMPETENCY_MODEL, here, format));
            for (Candidate candidate : excerpt.candidates()) {
                Parameters about = here.withCandidate(candidate.id());
                plan.add(new PlannedDocument(DocumentKind.INTERVIEW_GUIDE, about, format));
                cards(round, candidate)
                        .forEach(card -> plan.add(
                                new PlannedDocument(DocumentKind.SCORECARD, about.withMember(card.member()), format)));
                plan.add(new PlannedDocument(DocumentKind.CANDIDATE_SUMMARY, about, format));
            }
        }
        Parameters whole = excerpt.candidates().size() == 1
                ? common.withCandidate(excerpt.candidates().get(0).id())
                : common;
        plan.add(new PlannedDocument(DocumentKind.PANEL_RECORD, whole, format));
        return plan;
    }

    /** One card of each member who handed in; the form shows the newest revision. */
    private Stream<Scorecard> cards(Round round, Candidate candidate) {
        return excerpt.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.candidate().equals(candidate.id())
                        && card.submitted().isPresent()
                        && card.revision() == 1);
    }

    /**
     * Makes the folder; it has its name when everything in it is whole.
     *
     * @param created the date that every file shows as its own
     * @return the folder; empty when somebody cancelled, and then nothing is left
     */
    public Optional<Path> make(Path parent, Format format, Instant created, Progress progress) {
        Path target = free(parent);
        Path part = parent.resolve("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(part);
            List<PlannedDocument> plan = plan(format);
            List<MadeDocument> made = new DocumentMaker(excerpt, created).make(plan, part, progress);
            if (made.size() < plan.size()) {
                delete(part);
                return Optional.empty();
            }
            SafeFile.write(part.resolve(DATA), WorkshopFile.bytes(data(), UnknownFields.NONE));
            SafeFile.write(part.resolve(MANIFEST), manifest(part).getBytes(StandardCharsets.UTF_8));
            Files.move(part, target);
            return Optional.of(target);
        } catch (IOException e) {
            throw new FileProblem(
                    "The case file could not be made in " + parent + ": " + e.getMessage()
                            + ". Choose a folder that you may write to; nothing else was changed.",
                    e);
        }
    }

    /** The record of an excerpt has gaps, so it is in the document only. */
    private Workshop data() {
        return excerpt.toBuilder()
                .proceedings(excerpt.proceedings().toBuilder().record(List.of()).build())
                .build();
    }

    private Path free(Path parent) {
        Path target = parent.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = parent.resolve(name + "_" + i);
        }
        return target;
    }

    /** In the form that the usual checking programs read. */
    private static String manifest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(file -> Digests.of(SafeFile.read(file)) + "  " + file.getFileName() + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
