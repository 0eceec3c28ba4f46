package org.plumbline.app.screen.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Coverage.Light;

/** The places of a sheet where something is missing: first thin competencies, then tasks without a link. */
final class Gaps {
    private final LinkMatrix matrix;

    Gaps(LinkMatrix matrix) {
        this.matrix = matrix;
    }

    /** A cell to go to. */
    record Place(int row, int column) {}

    /** The gap after this one, and after the last the first again; empty where nothing is missing. */
    Optional<Place> after(Optional<Place> last) {
        List<Place> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int next = last.map(place -> all.indexOf(place) + 1).orElse(0);
        return Optional.of(all.get(next % all.size()));
    }

    List<Place> all() {
        var gaps = new ArrayList<Place>();
        for (Light light : List.of(Light.UNLINKED, Light.FEW)) {
            for (int column = 0; column < matrix.competencies().size(); column++) {
                if (matrix.covered(column).light() == light) {
                    open(column).ifPresent(gaps::add);
                }
            }
        }
        for (int row = 0; row < matrix.tasks().size(); row++) {
            var place = new Place(row, 0);
            if (matrix.isLoose(row) && !gaps.contains(place)) {
                gaps.add(place);
            }
        }
        return gaps;
    }

    /** The first task that counts and is not yet linked to a competency, one without any link if there is one. */
    private Optional<Place> open(int column) {
        Optional<Place> first = Optional.empty();
        for (int row = 0; row < matrix.tasks().size(); row++) {
            if (matrix.isLoose(row)) {
                return Optional.of(new Place(row, column));
            }
            if (first.isEmpty() && !matrix.isOut(row) && !matrix.isLinked(row, column)) {
                first = Optional.of(new Place(row, column));
            }
        }
        return first;
    }
}
