package org.plumbline.model.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.interview.PanelMemberId;

/**
 * How a round is held.
 *
 * @param panel who sits on it; empty in rounds of before that was stored, which everybody on the panel rated
 * @param stopAtFirstNotMet a resume review ends at the first competency that is not met
 * @param interviewsADay the most that one rater holds on one day; 0 for no limit
 * @param freshRaters nobody rates a candidate in this round whom they rated in an earlier one
 */
public record Conduct(
        RoundKind kind,
        List<Seat> panel,
        Settling settling,
        Visibility visibility,
        Differing differing,
        boolean stopAtFirstNotMet,
        int interviewsADay,
        boolean freshRaters) {

    /** An interview that the panel agrees on; three interviews a day (bias controls of the field). */
    public static final Conduct USUAL = new Conduct(
            RoundKind.INTERVIEW,
            List.of(),
            Settling.CONSENSUS,
            Visibility.USUAL,
            Differing.TWO_LEVELS_OR_ACROSS,
            false,
            3,
            false);

    public Conduct {
        panel = List.copyOf(panel);
        Set<PanelMemberId> seated = new HashSet<>();
        for (Seat seat : panel) {
            if (!seated.add(seat.member())) {
                throw new IllegalArgumentException(seat.member() + " sits on the panel of a round twice");
            }
        }
        if (interviewsADay < 0) {
            throw new IllegalArgumentException("Somebody holds 0 interviews a day or more, got " + interviewsADay);
        }
    }

    public Conduct withKind(RoundKind value) {
        return new Conduct(
                value, panel, settling, visibility, differing, stopAtFirstNotMet, interviewsADay, freshRaters);
    }

    public Conduct withPanel(List<Seat> value) {
        return new Conduct(
                kind, value, settling, visibility, differing, stopAtFirstNotMet, interviewsADay, freshRaters);
    }

    public Conduct withSettling(Settling value) {
        return new Conduct(kind, panel, value, visibility, differing, stopAtFirstNotMet, interviewsADay, freshRaters);
    }

    public Conduct withVisibility(Visibility value) {
        return new Conduct(kind, panel, settling, value, differing, stopAtFirstNotMet, interviewsADay, freshRaters);
    }

    public Conduct withDiffering(Differing value) {
        return new Conduct(kind, panel, settling, visibility, value, stopAtFirstNotMet, interviewsADay, freshRaters);
    }

    public Conduct withStopAtFirstNotMet(boolean value) {
        return new Conduct(kind, panel, settling, visibility, differing, value, interviewsADay, freshRaters);
    }

    public Conduct withInterviewsADay(int value) {
        return new Conduct(kind, panel, settling, visibility, differing, stopAtFirstNotMet, value, freshRaters);
    }

    public Conduct withFreshRaters(boolean value) {
        return new Conduct(kind, panel, settling, visibility, differing, stopAtFirstNotMet, interviewsADay, value);
    }
}
