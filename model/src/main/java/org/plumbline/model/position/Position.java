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

    /** Whether a framework that speaks of this grade or position means this one: its title or one of its grades. */
    public boolean isCalled(String words) {
        return title.equalsIgnoreCase(words)
                || grades.stream().anyMatch(grade -> grade.name().equalsIgnoreCase(words));
    }

    /** The same job on a career track, or on none. */
    public Position onTrack(Optional<Track> newTrack) {
        return new Position(title, series, agency, office, descriptionNumber, newTrack, grades, duties);
    }

    public Optional<Grade> grade(GradeId wanted) {
        return grades.stream().filter(grade -> grade.id().equals(wanted)).findFirst();
    }
}
