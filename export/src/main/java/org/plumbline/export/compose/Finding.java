package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;

/**
 * What one reviewer found of a resume.
 *
 * @param who the reviewer; empty where nobody is named yet
 * @param passes empty while it is not known
 * @param reason one of those that the list offers, or empty
 */
record Finding(String who, Optional<Boolean> passes, String reason, String justification) {
    static Finding missing(String who) {
        return new Finding(who, Optional.empty(), "", "");
    }

    static Finding of(Basis basis, String who, Optional<Boolean> passes, Scorecard card) {
        var sentences = new ArrayList<String>();
        if (!card.analysis().isBlank()) {
            sentences.add(card.analysis().strip());
        }
        String reason = "";
        for (SelectedCompetency selected : basis.words().competencies()) {
            CompetencyRating line = card.line(selected.id()).orElse(CompetencyRating.empty(selected.id()));
            if (!line.evidence().isBlank()) {
                sentences.add(
                        say("tracker.evidence", selected.name(), line.evidence().strip()));
            }
            if (reason.isEmpty() && line.rating().orElse(null) instanceof Rating.NotMet notMet) {
                reason = reason(selected, notMet.reason());
            }
        }
        return new Finding(who, passes, reason, String.join("\n", sentences));
    }

    private static String reason(SelectedCompetency selected, ReasonCode code) {
        return say("tracker.reason." + code, selected.name());
    }

    /** Every reason that there can be, each naming its competency. */
    static List<String> reasons(Basis basis) {
        var reasons = new ArrayList<String>();
        for (ReasonCode code : ReasonCode.values()) {
            if (basis.words().competencies().isEmpty()) {
                reasons.add(say("tracker.anyReason." + code));
            }
        }
        for (SelectedCompetency selected : basis.words().competencies()) {
            for (ReasonCode code : ReasonCode.values()) {
                reasons.add(reason(selected, code));
            }
        }
        return reasons.stream().distinct().toList();
    }

    String words() {
        return passes.map(Finding::words).orElse("");
    }

    static String words(boolean passes) {
        return say(passes ? "tracker.pass" : "tracker.fail");
    }

    /** What a finding can be: what lists offer and formulas test. */
    static List<String> all() {
        return List.of(words(true), words(false));
    }
}
