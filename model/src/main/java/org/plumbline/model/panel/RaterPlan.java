package org.plumbline.model.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * Who rates whom, the load spread as evenly as may be, and what could not be met.
 *
 * @param assignments in the order in which candidates are seen
 * @param shortages candidates who have too few raters, in the order given
 */
public record RaterPlan(List<Assignment> assignments, List<Shortage> shortages) {
    public RaterPlan {
        assignments = List.copyOf(assignments);
        shortages = List.copyOf(shortages);
    }

    /** A candidate for whom fewer may rate than are wanted. */
    public record Shortage(CandidateId candidate, int has, int wanted) {}

    /** A plan from nothing; the same wishes always give the same plan. */
    public static RaterPlan of(RatersWanted wanted) {
        var board = new RaterBoard(wanted, List.of(), Set.of());
        board.fill();
        board.even((from, to) -> true);
        return plan(wanted, board, new InterviewDays(wanted, List.of()));
    }

    /**
     * A plan that is kept but for what must change: raters who may no longer rate give way, gaps are filled by those who
     * have the least to do, and only the load that this moved is spread again.
     *
     * @param before what was assigned until now
     * @param kept pairs that stay whatever happens, because the rater has begun
     */
    public static RaterPlan again(RatersWanted wanted, List<Assignment> before, Set<RatersWanted.Pair> kept) {
        var board = new RaterBoard(wanted, before, kept);
        Set<PanelMemberId> lighter = board.lost();
        Set<PanelMemberId> heavier = new HashSet<>(board.fill());
        board.even((from, to) -> heavier.contains(from) || lighter.contains(to));
        return plan(wanted, board, new InterviewDays(wanted, before));
    }

    private static RaterPlan plan(RatersWanted wanted, RaterBoard board, InterviewDays days) {
        var shortages = new ArrayList<Shortage>();
        for (CandidateId candidate : wanted.candidates()) {
            int has = board.ratersOf(candidate).size();
            if (has < wanted.wanted(candidate)) {
                shortages.add(new Shortage(candidate, has, wanted.wanted(candidate)));
            }
        }
        return new RaterPlan(days.of(board.assigned()), shortages);
    }
}
