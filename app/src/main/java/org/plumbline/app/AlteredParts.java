package org.plumbline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.record.Chain;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What was signed and is no longer as it was, as only a file edited by something else has it; in words. */
final class AlteredParts {
    private AlteredParts() {}

    static List<String> of(Workshop workshop) {
        var words = new ArrayList<String>();
        List<Integer> versions = Digests.altered(workshop);
        if (!versions.isEmpty()) {
            words.add(Words.of(
                    "frame.altered", versions.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        List<Round> rounds = Digests.alteredRounds(workshop);
        if (!rounds.isEmpty()) {
            words.add(Words.of(
                    "frame.alteredRounds",
                    rounds.stream().map(round -> String.valueOf(round.number())).collect(Collectors.joining(", "))));
        }
        List<Finalised> decisions = Digests.alteredDecisions(workshop);
        if (!decisions.isEmpty()) {
            words.add(Words.of(
                    "frame.alteredDecisions",
                    decisions.stream()
                            .map(done -> ShownCandidates.code(
                                    workshop.candidate(done.candidate()).orElseThrow()))
                            .collect(Collectors.joining(", "))));
        }
        Chain.firstBroken(workshop.proceedings().record())
                .ifPresent(entry -> words.add(Words.of("frame.brokenRecord", entry)));
        return words;
    }
}
