package org.plumbline.model.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Matrices of tests: written as rows of levels, a dot for a missing one, or published ones, or drawn at random. */
final class Ratings {
    private Ratings() {}

    /** One row a target, rows parted by a stroke: {@code "1 2 ./3 3 4"}. */
    static RatingMatrix of(int levels, String rows) {
        List<List<OptionalInt>> targets = rows.isBlank()
                ? List.of()
                : Stream.of(rows.split("/")).map(Ratings::row).toList();
        return RatingMatrix.of(
                levels, names(targets.isEmpty() ? 2 : targets.get(0).size()), targets);
    }

    /** One row a rater, as some authors print it. */
    static RatingMatrix byRater(int levels, String rows) {
        List<List<OptionalInt>> raters =
                Stream.of(rows.split("/")).map(Ratings::row).toList();
        List<List<OptionalInt>> targets = IntStream.range(0, raters.get(0).size())
                .mapToObj(i -> raters.stream().map(row -> row.get(i)).toList())
                .toList();
        return RatingMatrix.of(levels, names(raters.size()), targets);
    }

    /** Counts of the raters that chose each level, as Fleiss prints it; who chose it does not matter to him. */
    static RatingMatrix fromCounts(String rows) {
        List<List<OptionalInt>> targets = new ArrayList<>();
        int levels = 0;
        for (String row : rows.split("/")) {
            String[] counts = row.strip().split(" ");
            levels = counts.length;
            List<OptionalInt> target = new ArrayList<>();
            for (int level = 1; level <= levels; level++) {
                for (int i = 0; i < Integer.parseInt(counts[level - 1]); i++) {
                    target.add(OptionalInt.of(level));
                }
            }
            targets.add(target);
        }
        return RatingMatrix.of(levels, names(targets.get(0).size()), targets);
    }

    private static List<OptionalInt> row(String row) {
        return Stream.of(row.strip().split(" "))
                .map(cell -> cell.equals(".") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell)))
                .toList();
    }

    static List<String> names(int raters) {
        return IntStream.range(0, raters)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toList();
    }

    static RatingMatrix krippendorff() {
        return byRater(
                5, "1 2 3 3 2 1 4 1 2 . . ./1 2 3 3 2 2 4 1 2 5 . 3/. 3 3 3 2 3 4 2 2 5 1 ./1 2 3 3 2 4 4 1 2 5 1 .");
    }

    static RatingMatrix shroutFleiss() {
        return of(10, "9 2 5 8/6 1 3 2/8 4 6 8/7 1 2 6/10 5 6 9/6 2 4 7");
    }

    static RatingMatrix fleiss() {
        return fromCounts("0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0"
                + "/0 2 2 3 7");
    }

    /** Small, of any shape, with missing ratings, often with few levels in use. */
    static RatingMatrix random(Random random) {
        int levels = 2 + random.nextInt(5);
        int inUse = 1 + random.nextInt(levels);
        double missing = random.nextInt(3) * 0.2;
        int raters = 1 + random.nextInt(5);
        int targets = random.nextInt(8);
        return RatingMatrix.of(
                levels,
                names(raters),
                Stream.generate(() -> Stream.generate(() -> random.nextDouble() < missing
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(1 + random.nextInt(inUse)))
                                .limit(raters)
                                .toList())
                        .limit(targets)
                        .toList());
    }
}
