package org.plumbline.model.workshop;

import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Visibility;

/**
 * What one viewer may see now of what the others gave for one candidate.
 *
 * @param ratings levels, and met or not met
 * @param notes evidence, analysis and transcripts
 * @param names who gave them
 * @param agreed what the panel agreed on
 */
public record Sight(boolean ratings, boolean notes, boolean names, boolean agreed) {
    public static final Sight NOTHING = new Sight(false, false, false, false);
    static final Sight EVERYTHING = new Sight(true, true, true, true);

    /** Whether nothing of the others' cards is to be seen. */
    public boolean isLocked() {
        return !ratings && !notes;
    }

    static Sight of(Visibility visibility, Viewer viewer, ConsensusState state) {
        var situation = Situation.of(viewer, state);
        return switch (viewer.role()) {
            case HR_SPECIALIST -> EVERYTHING;
            case HIRING_MANAGER -> new Sight(false, false, false, situation.finalised());
            default ->
                new Sight(
                        situation.opens(visibility.ratings()),
                        situation.opensNotes(visibility.notes()),
                        situation.opens(visibility.names()),
                        situation.onTheTable());
        };
    }

    /**
     * Where the viewer stands with a candidate.
     *
     * @param rates whether the viewer's own card is asked for
     * @param firstIn whether all but the tie-breaker have handed in
     * @param allIn whether everybody has, or the consensus was opened early
     */
    private record Situation(
            Role role, boolean rates, boolean ownIn, boolean firstIn, boolean allIn, boolean finalised) {
        static Situation of(Viewer viewer, ConsensusState state) {
            boolean everybody = !state.raters().isEmpty() && state.missing().isEmpty();
            return new Situation(
                    viewer.role(),
                    viewer.member().filter(state::asks).isPresent(),
                    viewer.member().filter(state::hasHandedIn).isPresent(),
                    !state.raters().isEmpty()
                            && state.missing().stream().noneMatch(rater -> rater.role() != Role.TIE_BREAKER),
                    everybody || state.opening().isPresent(),
                    state.finalised().isPresent());
        }

        /** Nobody who still has to rate is shown what lies on the table. */
        boolean onTheTable() {
            return allIn && (ownIn || !rates);
        }

        boolean opens(Opens when) {
            return switch (when) {
                case NEVER -> false;
                case ALWAYS -> role != Role.OBSERVER || onTheTable();
                case AFTER_OWN -> ownIn || onTheTable();
                case AFTER_ALL -> onTheTable();
            };
        }

        /** A tie-breaker decides between the words of the first raters, and has to read them before rating. */
        boolean opensNotes(Opens when) {
            return opens(when) || when != Opens.NEVER && role == Role.TIE_BREAKER && rates && firstIn;
        }
    }
}
