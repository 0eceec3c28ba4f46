package org.plumbline.app.screen.consensus;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Viewer;

/**
 * What lies on the consensus desk for whoever looks at it.
 *
 * @param rounds the rounds that may be chosen, newest first
 * @param candidates in the order of the round
 */
record Desk(
        Round round,
        List<Round> rounds,
        Viewer viewer,
        List<Seat> viewers,
        List<Entry> candidates,
        Optional<Case> open) {

    /** Somebody who may look, and what they are called. */
    record Seat(Viewer viewer, String name) {}

    /**
     * One candidate in the list.
     *
     * @param differing cells that differ and are not settled; 0 where that may not be known
     * @param settled competencies that the panel is done with; empty where that may not be known
     */
    record Entry(
            CandidateId id,
            String label,
            Stage stage,
            String state,
            int differing,
            int cells,
            Optional<Integer> settled) {
        boolean counts() {
            return stage != Stage.ABSENT;
        }
    }

    /**
     * The candidate who is talked about.
     *
     * @param visibility who sees what and when the rest opens
     * @param locked others of whom nothing may be seen yet
     * @param mayWork whether levels may be agreed and ratings changed
     * @param mayLead whether the viewer may open early and finalise
     */
    record Case(
            String label,
            String grade,
            PanelView.OfCandidate seen,
            String visibility,
            List<Locked> locked,
            List<Criterion> criteria,
            boolean mayWork,
            boolean mayLead) {
        CandidateId id() {
            return seen.candidate();
        }

        /** Whether nothing is left that the panel has to agree on. */
        boolean ready() {
            return seen.stage() == Stage.AGREED
                    || seen.stage() == Stage.OPEN
                            && !criteria.isEmpty()
                            && criteria.stream()
                                    .allMatch(each -> each.cell().agreed().isPresent());
        }

        /** Members speak for themselves; whoever leads types for them. */
        boolean mayChange(Row row) {
            return mayWork && (row.own() || mayLead) && row.history().speaker() instanceof Speaker.Named;
        }

        Optional<Criterion> criterion(CompetencyId wanted) {
            return criteria.stream().filter(each -> each.id().equals(wanted)).findFirst();
        }
    }

    /** A card in a locked box: whose it is, and whether it is there. */
    record Locked(String name, boolean handedIn) {}

    /**
     * One competency of the case.
     *
     * @param levels the words of the scale, lowest first
     * @param settled the level that holds, in words; empty while it is open or may not be known
     */
    record Criterion(
            CompetencyId id,
            String name,
            List<String> levels,
            PanelView.Cell cell,
            Optional<String> settled,
            List<Row> rows) {
        Optional<String> required() {
            return cell.required().map(level -> levels.get(level - 1));
        }

        String level(int ordinal) {
            return ordinal + "  " + levels.get(ordinal - 1);
        }

        List<Rating> ratings() {
            return rows.stream()
                    .flatMap(row -> row.history().last().rating().stream())
                    .toList();
        }
    }

    /**
     * One rater on one competency.
     *
     * @param words the level with its word; a lock where ratings are hidden
     * @param notes what was written to the questions of this competency, where notes may be seen
     */
    record Row(
            String name,
            boolean own,
            RatingHistory.OfRater history,
            String words,
            List<String> notes,
            String analysis) {}
}
