package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.statistics.Bootstrap;
import org.plumbline.model.statistics.Interval;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.statistics.RatingMatrix;

/**
 * The ratings that are compared at once: those on one competency, or all of a round.
 *
 * @param competency empty where it is all of them
 * @param cells one for each row of the matrix
 * @param comparable whether all levels are of scales of one length; measures that weigh levels need that
 */
public record AgreementPart(
        Optional<SelectedCompetency> competency, List<Cell> cells, RatingMatrix matrix, boolean comparable) {
    public AgreementPart {
        cells = List.copyOf(cells);
    }

    /**
     * One candidate on one competency.
     *
     * @param ratings one place a rater
     * @param differs whether they differ in the way that the round asks about, and somebody has to settle it
     */
    record Cell(CandidateId candidate, CompetencyId competency, List<Optional<Rating>> ratings, boolean differs) {
        Cell {
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * Two levels that raters gave the same candidate.
     *
     * @param pairs how often
     */
    public record Border(int lower, int upper, int pairs) {}

    /** Candidates, however many rows each has. */
    public int candidates() {
        return (int) cells.stream().map(Cell::candidate).distinct().count();
    }

    /** Rows with a difference to settle. */
    public int toSettle() {
        return (int) cells.stream().filter(Cell::differs).count();
    }

    /** Candidates with at least one of those. */
    public int candidatesToSettle() {
        return (int) cells.stream()
                .filter(Cell::differs)
                .map(Cell::candidate)
                .distinct()
                .count();
    }

    /** Whose row it is. */
    public CandidateId candidate(int row) {
        return cells.get(row).candidate();
    }

    public CompetencyId competency(int row) {
        return cells.get(row).competency();
    }

    /** Between which two levels the raters differ most often: the words to look at first. */
    public Optional<Border> border() {
        var pairs = new HashMap<List<Integer>, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            count(i, pairs);
        }
        return pairs.entrySet().stream()
                .map(entry -> new Border(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .max(Comparator.comparingInt(Border::pairs)
                        .thenComparing(Border::lower, Comparator.reverseOrder())
                        .thenComparing(Border::upper, Comparator.reverseOrder()));
    }

    private void count(int row, Map<List<Integer>, Integer> pairs) {
        for (int i = 0; i < matrix.raters().size(); i++) {
            for (int j = i + 1; j < matrix.raters().size(); j++) {
                int one = matrix.at(row, i).orElse(0);
                int other = matrix.at(row, j).orElse(0);
                if (one > 0 && other > 0 && one != other) {
                    pairs.merge(List.of(Math.min(one, other), Math.max(one, other)), 1, Integer::sum);
                }
            }
        }
    }

    /** Intervals for the measures; the rows of one candidate are drawn together. */
    public Map<Measure, Interval> intervals() {
        var owners = new ArrayList<Integer>();
        var numbers = new HashMap<CandidateId, Integer>();
        for (Cell cell : cells) {
            numbers.putIfAbsent(cell.candidate(), numbers.size());
            owners.add(numbers.get(cell.candidate()));
        }
        return Bootstrap.USUAL.of(matrix, owners);
    }
}
