package org.plumbline.model.intake;

import java.util.List;

/**
 * Where the competencies of a city model begin.
 *
 * <p>A numbered line is one when levels follow it before the next numbered line, or when it has a name in capitals with
 * a definition; the numbered application areas and the index have neither.
 */
final class CityHeadings {
    private final List<CityLine> lines;
    private final boolean[] starts;

    /** Whether the headings of the document are in capitals: then a number and a name in small letters is none. */
    private final boolean capitals;

    CityHeadings(List<CityLine> lines) {
        this.lines = lines;
        starts = new boolean[lines.size()];
        capitals = lines.stream().anyMatch(CityHeadings::isStrong);
        boolean defining = false;
        for (int i = 0; i < lines.size(); i++) {
            CityLine line = lines.get(i);
            starts[i] = isStrong(line) || !defining && levelsFollow(i);
            defining = starts[i] || defining && !endsDefinition(line);
        }
    }

    private static boolean isStrong(CityLine line) {
        return line.isCapitalHeading() && !line.definition().isEmpty();
    }

    private static boolean endsDefinition(CityLine line) {
        return line.label().isPresent() || line.level().isPresent();
    }

    /** The last entry of a list, with more than a definition between it and the levels, is no heading. */
    private boolean endsList(int at) {
        boolean inList = at > 0
                && !starts[at - 1]
                && lines.get(at - 1).number().isPresent()
                && !lines.get(at).isCapitalHeading();
        return inList
                && lines.stream()
                                .skip(at + 1L)
                                .takeWhile(line -> !endsDefinition(line))
                                .filter(line -> line.role() == LineRole.TEXT)
                                .count()
                        > 1;
    }

    private boolean levelsFollow(int at) {
        if (lines.get(at).number().isEmpty() || capitals && !lines.get(at).isCapitalHeading() || endsList(at)) {
            return false;
        }
        for (int i = at + 1; i < lines.size(); i++) {
            CityLine line = lines.get(i);
            if (line.label().isPresent()) {
                return line.label().get().label() == CityLabel.LEVELS;
            }
            if (line.level().isPresent()) {
                return true;
            }
            if (line.number().isPresent()
                    && (line.isCapitalHeading() || !lines.get(at).isCapitalHeading())) {
                return false;
            }
        }
        return false;
    }

    /** The first competency's line, or the number of lines when there is none. */
    int first() {
        return nextFrom(0);
    }

    int after(int heading) {
        return nextFrom(heading + 1);
    }

    private int nextFrom(int start) {
        for (int i = start; i < starts.length; i++) {
            if (starts[i]) {
                return i;
            }
        }
        return starts.length;
    }
}
