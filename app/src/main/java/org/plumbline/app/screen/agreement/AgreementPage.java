package org.plumbline.app.screen.agreement;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.RoundId;

/**
 * What the screen shows, in words; nobody's single rating is in here unless the chair asked for it.
 *
 * @param rounds that have cards, in order
 * @param hint how many candidates count
 * @param parts over all first, then every competency
 * @param mayOpen whether the one who looks may see rater by rater
 */
record AgreementPage(
        List<RoundName> rounds,
        RoundId round,
        String hint,
        List<Part> parts,
        Detail detail,
        boolean mayOpen,
        Optional<ForChair> chair) {
    AgreementPage {
        rounds = List.copyOf(rounds);
        parts = List.copyOf(parts);
    }

    record RoundName(RoundId id, String name) {}

    /**
     * One row of the list.
     *
     * @param id empty for over all
     */
    record Part(String id, String name, String counts, boolean differsMost) {}

    /**
     * The chosen part.
     *
     * @param caution empty unless there are too few candidates to interpret
     * @param border between which levels the raters differ most often
     * @param measured whether there is anything to measure beyond counts
     */
    record Detail(
            String name,
            String basis,
            String caution,
            List<String> counts,
            List<Apart> spread,
            Optional<Border> border,
            boolean measured,
            List<MeasureWords> measures,
            List<String> withinGroups) {}

    /** How many rows have this distance between the highest and the lowest rating. */
    record Apart(String words, int count, int all) {}

    record Border(String sentence, List<LevelWords> levels) {}

    record LevelWords(String name, String text) {}

    /**
     * @param value empty where there is none, and the sentence says why
     * @param interval with what it rests on
     */
    record MeasureWords(String title, String value, String interval, String sentence) {}

    /** What is for the chair alone. */
    record ForChair(
            List<RaterWords> raters, List<String> practised, List<CandidateName> candidates, List<KeyRow> key) {}

    record RaterWords(String name, String severity, String spread, String drift) {}

    record CandidateName(CandidateId id, String name, boolean practice) {}

    /**
     * The level that is right on one competency.
     *
     * @param right empty where nobody said
     */
    record KeyRow(String competency, String name, List<String> levels, Optional<Integer> right) {}
}
