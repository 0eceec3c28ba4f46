package org.plumbline.app;

import java.util.List;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.bank.CompetencyId;

/** Who gives what in the journey of the panel: made so that every rule can be told by counting on the fingers. */
final class PanelScores {
    static final String ANA = "Ana Example";
    static final String BEN = "Ben Example";
    static final String CLEO = "Cleo Example";
    static final String MANAGER = "Gus Imagined";
    static final List<String> RATERS = List.of(ANA, BEN, CLEO);

    /** One for each rater: whatever they write has it in it, and nobody else's words have. */
    static final List<String> CANARIES = List.of("zephyrine", "quillonade", "ombrelline");

    static final List<String> CANDIDATES =
            List.of("Pia Invented", "Quinn Pretend", "Rosa Madeup", "Sami Fictive", "Tove Imagined", "Ugo Notional");

    /** About whom Cleo has a conflict of interest. */
    static final int KIN = 5;

    /** On whom the panel differs. */
    static final int DIFFERING = 3;

    /** Whom Cleo rates, and then corrects. */
    static final int CORRECTED = 4;

    static final List<CompetencyId> COMPETENCIES = List.of(Invented.LISTENING, Invented.PLANNING, Invented.WRITING);

    /** Levels by rater, candidate and competency; two is required everywhere. */
    private static final List<List<List<Integer>>> LEVELS = List.of(
            List.of(
                    List.of(2, 2, 2),
                    List.of(2, 3, 2),
                    List.of(1, 3, 3),
                    List.of(2, 2, 1),
                    List.of(3, 3, 2),
                    List.of(2, 1, 3)),
            List.of(
                    List.of(2, 2, 2),
                    List.of(2, 3, 2),
                    List.of(1, 3, 3),
                    List.of(4, 2, 2),
                    List.of(3, 3, 2),
                    List.of(2, 1, 3)),
            List.of(
                    List.of(2, 2, 2),
                    List.of(2, 3, 2),
                    List.of(1, 3, 3),
                    List.of(2, 2, 2),
                    List.of(3, 1, 2),
                    List.of()));

    private PanelScores() {}

    static List<Integer> of(int rater, int candidate) {
        return LEVELS.get(rater).get(candidate);
    }
}
