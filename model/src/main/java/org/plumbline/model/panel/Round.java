package org.plumbline.model.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Question;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.DecisionRule;

/**
 * One assessment, frozen when it was opened: whatever is edited afterwards, its words stay.
 *
 * @param number 1 for the first round of the workshop; versions of a round share it
 * @param frozen what every panel member rates by
 * @param digest SHA-256 of {@code frozen} as stored; scores name it
 * @param renewal present in a version that took the place of an earlier one
 * @param corrections editorial ones, oldest first: the frozen words stay, and what they should have said stands beside
 */
public record Round(
        RoundId id,
        int number,
        LocalDate opened,
        Frozen frozen,
        String digest,
        Optional<Renewal> renewal,
        List<Correction> corrections) {

    public Round {
        corrections = List.copyOf(corrections);
    }

    /** A first version without corrections. */
    public Round(RoundId id, int number, LocalDate opened, Frozen frozen, String digest) {
        this(id, number, opened, frozen, digest, Optional.empty(), List.of());
    }

    /** 1 for the first version of the round. */
    public int version() {
        return renewal.map(Renewal::version).orElse(1);
    }

    /** How it is held; rounds of before that was stored are interviews, scored by everybody on the panel. */
    public Conduct conduct() {
        return frozen.conduct().orElse(Conduct.USUAL);
    }

    /** The frozen words with their editorial corrections, for showing; what was frozen is {@link #frozen()}. */
    public Frozen shown() {
        Frozen shown = frozen;
        for (Correction correction : corrections) {
            shown = RoundWords.corrected(shown, correction);
        }
        return shown;
    }

    /** The same round with one more slip of the pen mended; its digest stays. */
    public Round with(Correction correction) {
        String now = RoundWords.at(shown(), correction.part(), correction.id(), correction.index())
                .orElseThrow(() -> new IllegalArgumentException("The round has no " + correction.part() + " "
                        + (correction.index() + 1) + " of " + correction.id()));
        if (!now.equals(correction.before())) {
            throw new IllegalArgumentException(
                    "The words to be corrected are “" + correction.before() + "”, but the round says “" + now + "”");
        }
        if (correction.after().isBlank() || correction.after().equals(correction.before())) {
            throw new IllegalArgumentException("A correction puts other words in the place of those that are there");
        }
        return new Round(id, number, opened, frozen, digest, renewal, Lists.plus(corrections, correction));
    }

    /**
     * Another version of a round, with another meaning; scores of the version before keep its words.
     *
     * @param version 2 or more
     */
    public record Renewal(int version, String reason) {
        public Renewal {
            if (version < 2) {
                throw new IllegalArgumentException("The first renewal of a round is version 2, got " + version);
            }
        }
    }

    /** The words and rules that a round froze. */
    public record Frozen(
            Position position,
            List<Scale> scales,
            List<SelectedCompetency> competencies,
            List<RequiredLevel> requiredLevels,
            List<Question> questions,
            DecisionRule rule,
            Optional<Conduct> conduct) {
        public Frozen {
            scales = List.copyOf(scales);
            competencies = List.copyOf(competencies);
            requiredLevels = List.copyOf(requiredLevels);
            questions = List.copyOf(questions);
        }

        /** As rounds were frozen before it was said how they are held. */
        public Frozen(
                Position position,
                List<Scale> scales,
                List<SelectedCompetency> competencies,
                List<RequiredLevel> requiredLevels,
                List<Question> questions,
                DecisionRule rule) {
            this(position, scales, competencies, requiredLevels, questions, rule, Optional.empty());
        }

        /** The rule in one sentence that names the competencies it speaks of. */
        public String ruleSentence() {
            return rule.sentence(id -> competencies.stream()
                    .filter(selected -> selected.id().equals(id))
                    .findFirst()
                    .map(SelectedCompetency::name));
        }
    }
}
