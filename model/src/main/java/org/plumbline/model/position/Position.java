package org.plumbline.model.position;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.Track;

/**
 * The job that people are hired for.
 *
 * @param series the occupational series or class code, such as "2210"; may be empty
 * @param grades lowest first; a job analysis should cover at most two
 * @param duties a few sentences from the position description
 */
public record Position(
        String title,
        String series,
        String agency,
        String office,
        String descriptionNumber,
        Optional<Track> track,
        List<Grade> grades,
        String duties) {

    public static final Position EMPTY = new Position("", "", "", "", "", Optional.empty(), List.of(), "");

    public Position {
        grades = List.copyOf(grades);
        if (grades.stream().map(Grade::id).distinct().count() < grades.size()) {
            throw new IllegalArgumentException("Two grades of the position have the same id");
        }
    }

    public Optional<Grade> grade(GradeId wanted) {
        return grades.stream().filter(grade -> grade.id().equals(wanted)).findFirst();
    }
}
