package org.plumbline.app.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.export.sheet.CellGrid;

/**
 * Which part of a ratings file is ratings. Where that could be one or the other it counts as ratings, so that a slip
 * in a rating is an error and never becomes a name.
 *
 * @param heading whether the first line names the raters
 * @param names whether the first column names the targets
 */
record RatingsLayout(boolean heading, boolean names) {
    private static final Pattern TARGET = Pattern.compile(
            "(?:target|candidate|unit|item|subject|case|applicant)s?(?:[ _-]?(?:id|no\\.?|number|name|code))?|id");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static RatingsLayout of(CellGrid grid, RatingLevels levels, boolean stated) {
        if (grid.lines().isEmpty() || grid.columns() < 2) {
            return new RatingsLayout(
                    !grid.lines().isEmpty()
                            && (stated || areNames(grid.lines().get(0).cells(), levels)),
                    false);
        }
        List<String> first = grid.lines().get(0).cells();
        boolean target = TARGET.matcher(first.get(0).toLowerCase(Locale.ROOT)).matches();
        boolean others = areNames(first.subList(1, first.size()), levels);
        boolean names = target || first.get(0).isEmpty() && (others || stated) || namesBelow(grid, levels, others);
        return new RatingsLayout(stated || target || others && (names || areNames(first, levels)), names);
    }

    /** A single line has nothing below it: then it names its target if its other cells name no rater. */
    private static boolean namesBelow(CellGrid grid, RatingLevels levels, boolean others) {
        List<CellGrid.Line> below =
                grid.lines().size() > 1 ? grid.lines().subList(1, grid.lines().size()) : grid.lines();
        boolean single = below == grid.lines();
        return !(single && others)
                && areNames(below.stream().map(line -> line.cell(0)).toList(), levels);
    }

    /** Words, none of which is a level; numbers alone may be slips. */
    private static boolean areNames(List<String> cells, RatingLevels levels) {
        return cells.stream().noneMatch(cell -> levels.place(cell).isPresent())
                && cells.stream().anyMatch(cell -> LETTER.matcher(cell).find());
    }
}
