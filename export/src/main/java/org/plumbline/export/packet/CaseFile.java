package org.plumbline.export.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.compose.FileNames;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.workshop.Excerpt;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/**
 * Everything about one round or one candidate: the documents, each on its own and all of them in one PDF, the record, the
 * data as the program reads them, and a manifest of SHA-256 sums. Whoever it is not about is not in it.
 */
public final class CaseFile {
    public static final String MANIFEST = "manifest.sha256";

    /** All documents in one; of a large panel there are several of it, with numbers. */
    public static final String WHOLE = "whole-case-file";

    private final Workshop excerpt;
    private final List<Round> rounds;
    private final Parameters about;
    private final String name;

    private CaseFile(Workshop excerpt, List<Round> rounds, Parameters about, String name) {
        this.excerpt = excerpt;
        this.rounds = rounds;
        this.about = about.withBlind(about.blind() || excerpt.proceedings().blind());
        this.name = FileNames.safe(name);
    }

    public static CaseFile ofCandidate(Workshop workshop, CandidateId candidate) {
        Workshop excerpt = Excerpt.ofCandidate(workshop, candidate);
        List<Round> seenIn = workshop.rounds().stream()
                .filter(round -> Raters.of(workshop, round).sees(candidate))
                .toList();
        return new CaseFile(
                excerpt,
                seenIn,
                Parameters.NONE.withCandidate(candidate),
                "case-file_" + ShownCandidates.code(excerpt.candidates().get(0)));
    }

    public static CaseFile ofRound(Workshop workshop, RoundId round) {
        Workshop excerpt = Excerpt.ofRound(workshop, round);
        Round only = excerpt.rounds().get(0);
        return new CaseFile(
                excerpt,
                List.of(only),
                Parameters.NONE,
                "case-file_round-" + only.number() + (only.version() > 1 ? "_version-" + only.version() : ""));
    }

    /** The same with its printed words in a language. */
    public CaseFile in(Language language) {
        return new CaseFile(excerpt, rounds, about.withLanguage(language), name);
    }

    /** The same with codes in the place of names, in the data too. */
    public CaseFile blind() {
        return new CaseFile(excerpt, rounds, about.withBlind(true), name);
    }

    /** What documents it has. */
    public List<PlannedDocument> plan(Format format) {
        return CasePlan.of(excerpt, rounds, about, format);
    }

    /**
     * Makes a folder of its own; it has its name when everything in it is whole.
     *
     * @param created the date that every file shows as its own
     * @return the folder; empty when somebody cancelled, and then nothing is left
     */
    public Optional<Path> make(Path parent, Format format, Instant created, Progress progress) {
        return make(parent, format, Stationery.of(created), progress);
    }

    public Optional<Path> make(Path parent, Format format, Stationery stationery, Progress progress) {
        return making(format, stationery).folder(parent, name, progress);
    }

    /** The same as one zip file in a folder, under a name that is still free. */
    public Optional<Path> zip(Path parent, Format format, Stationery stationery, Progress progress) {
        return making(format, stationery).zip(parent, name, progress);
    }

    /** The same as one zip file under a name that somebody chose; what was there is replaced when the new one is whole. */
    public Optional<Path> zipAs(Path file, Format format, Stationery stationery, Progress progress) {
        return making(format, stationery).zipAs(file, name, progress);
    }

    CaseMaking making(Format format, Stationery stationery) {
        return new CaseMaking(excerpt, data(), covered(), plan(format), stationery, SafeFile::write);
    }

    private Parameters covered() {
        return about.candidate().isPresent() || rounds.isEmpty()
                ? about
                : about.withRound(rounds.get(0).id());
    }

    /** The record of an excerpt has gaps, so it is in the document only; where names are left out, the data have none. */
    private Workshop data() {
        Proceedings kept = excerpt.proceedings().toBuilder().record(List.of()).build();
        return excerpt.toBuilder()
                .proceedings(kept)
                .candidates(
                        about.blind()
                                ? excerpt.candidates().stream()
                                        .map(Candidate::blind)
                                        .toList()
                                : excerpt.candidates())
                .build();
    }
}
