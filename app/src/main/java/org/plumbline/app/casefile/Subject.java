package org.plumbline.app.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.CaseFile;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What of the record is looked at and may be handed out: everything, a round, or one candidate. */
public record Subject(String label, Optional<RoundId> round, Optional<CandidateId> candidate) {

    public static List<Subject> all(Workshop workshop) {
        var all = new ArrayList<Subject>();
        all.add(new Subject(Words.of("record.everything"), Optional.empty(), Optional.empty()));
        for (Round round : workshop.rounds()) {
            String label = round.version() == 1
                    ? Words.of("record.round", round.number())
                    : Words.of("record.round.version", round.number(), round.version());
            all.add(new Subject(label, Optional.of(round.id()), Optional.empty()));
        }
        for (Candidate candidate : workshop.candidates()) {
            all.add(new Subject(
                    ShownCandidates.label(workshop, candidate.id()), Optional.empty(), Optional.of(candidate.id())));
        }
        return all;
    }

    /** A round shows every entry: what happened around it belongs to it. */
    public boolean concerns(RecordEntry entry) {
        return candidate.isEmpty() || entry.about().equals(candidate);
    }

    public boolean hasCase() {
        return round.isPresent() || candidate.isPresent();
    }

    public CaseFile caseFile(Workshop workshop) {
        return candidate
                .map(id -> CaseFile.ofCandidate(workshop, id))
                .orElseGet(() -> CaseFile.ofRound(workshop, round.orElseThrow()));
    }
}
