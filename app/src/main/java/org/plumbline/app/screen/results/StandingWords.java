package org.plumbline.app.screen.results;

import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.RoundWords;

/** A standing in a cell: the level word with its sign, and how far from what is required it is. */
final class StandingWords {
    private StandingWords() {}

    static String of(Standing standing, CompetencyId competency, RoundWords words) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public String settled(Standing.Settled settled) {
                return settled.determination().sign() + " " + words.level(competency, settled.level())
                        + (settled.by().afterTalk() ? "\u00a0*" : "");
            }

            @Override
            public String judged(Standing.Judged judged) {
                return judged.determination().sign() + " "
                        + Words.of(
                                judged.determination() == Determination.DOES_NOT_MEET
                                        ? "results.notMet"
                                        : "results.met")
                        + (judged.by().afterTalk() ? "\u00a0*" : "");
            }

            @Override
            public String open(Standing.Open open) {
                return "○ " + Words.of("results.why." + open.why());
            }
        });
    }

    static String outcome(Outcome outcome) {
        return outcome.decision()
                .map(decision -> decision.mark() + "  " + decision.words())
                .orElseGet(() -> Words.of("results.open"));
    }

    /** The paler the nearer to what is required. */
    static String heat(Standing standing) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public String settled(Standing.Settled settled) {
                return heat(settled.level() - settled.required());
            }

            @Override
            public String judged(Standing.Judged judged) {
                return judged.determination() == Determination.DOES_NOT_MEET ? Css.CELL_BELOW : Css.CELL_MEETS;
            }

            @Override
            public String open(Standing.Open open) {
                return Css.CELL_OPEN;
            }
        });
    }

    static String heat(int distance) {
        if (distance == 0) {
            return Css.CELL_MEETS;
        }
        if (distance < 0) {
            return distance < -1 ? Css.CELL_BELOW_FAR : Css.CELL_BELOW;
        }
        return distance > 1 ? Css.CELL_ABOVE_FAR : Css.CELL_ABOVE;
    }

    /** What the signs say. */
    static String legend() {
        return Words.of(
                "results.legend",
                Determination.EXCEEDS.sign(),
                Determination.MEETS.sign(),
                Determination.DOES_NOT_MEET.sign());
    }
}
