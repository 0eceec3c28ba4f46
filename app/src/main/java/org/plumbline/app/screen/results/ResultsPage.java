package org.plumbline.app.screen.results;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Funnel;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RoundWords;

/**
 * The results of a round, as far as the one who looks may see them.
 *
 * @param several whether there are other rounds besides
 * @param rows those that are looked for, in the chosen order
 * @param everybody how many there are without a filter
 */
record ResultsPage(
        Round round,
        boolean several,
        RoundWords words,
        List<SelectedCompetency> competencies,
        List<Grade> grades,
        List<Row> rows,
        int everybody,
        Funnel funnel) {

    /**
     * One candidate.
     *
     * @param label the code, and the name where it may be seen
     * @param category the category of all rounds together; empty while there is none, or it may not be seen
     */
    record Row(
            CandidateId id, String label, GradeId gradeId, String grade, PanelView.OfCandidate seen, String category) {
        Optional<Outcome> outcome() {
            return seen.outcome();
        }

        Optional<Decision> decision() {
            return outcome().flatMap(Outcome::decision);
        }
    }

    Optional<Row> row(CandidateId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
