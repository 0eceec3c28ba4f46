package org.plumbline.model.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.interview.PanelMemberId;

/**
 * How a round is held.
 *
 * @param panel who sits on it; empty in rounds of before that was stored, which everybody on the panel rated
 * @param stopAtFirstNotMet a resume review ends at the first competency that is not met
 * @param ratersEach how many rate each candidate; empty for everybody who rates first
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
        Optional<Integer> ratersEach,
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
            Optional.empty(),
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
        requireAtLeast(1, "Raters of a candidate", ratersEach.orElse(1));
        requireAtLeast(0, "Interviews a day", interviewsADay);
    }

    private static void requireAtLeast(int fewest, String what, int count) {
        if (count < fewest) {
            throw new IllegalArgumentException(what + " are " + fewest + " or more, got " + count);
        }
    }

    public Conduct withKind(RoundKind value) {
        return new Conduct(
                value,
                panel,
                settling,
                visibility,
                differing,
                stopAtFirstNotMet,
                ratersEach,
                interviewsADay,
                freshRaters);
    }

    public Conduct withPanel(List<Seat> value) {
        return new Conduct(
                kind,
                value,
                settling,
                visibility,
                differing,
                stopAtFirstNotMet,
                ratersEach,
                interviewsADay,
                freshRaters);
    }

    public Conduct withSettling(Settling value) {
        return new Conduct(
                kind, panel, value, visibility, differing, stopAtFirstNotMet, ratersEach, interviewsADay, freshRaters);
    }

    public Conduct withVisibility(Visibility value) {
        return new Conduct(
                kind, panel, settling, value, differing, stopAtFirstNotMet, ratersEach, interviewsADay, freshRaters);
    }

    public Conduct withDiffering(Differing value) {
        return new Conduct(
                kind, panel, settling, visibility, value, stopAtFirstNotMet, ratersEach, interviewsADay, freshRaters);
    }

    public Conduct withStopAtFirstNotMet(boolean value) {
        return new Conduct(
                kind, panel, settling, visibility, differing, value, ratersEach, interviewsADay, freshRaters);
    }

    public Conduct withRatersEach(Optional<Integer> value) {
        return new Conduct(
                kind, panel, settling, visibility, differing, stopAtFirstNotMet, value, interviewsADay, freshRaters);
    }

    public Conduct withInterviewsADay(int value) {
        return new Conduct(
                kind, panel, settling, visibility, differing, stopAtFirstNotMet, ratersEach, value, freshRaters);
    }

    public Conduct withFreshRaters(boolean value) {
        return new Conduct(
                kind, panel, settling, visibility, differing, stopAtFirstNotMet, ratersEach, interviewsADay, value);
    }
}
