package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Standing;

/**
 * How several ratings of one thing come to one, as the round says; nothing is averaged.
 *
 * @param thirdRates whether there is a tie-breaker who is to rate because the first raters differ
 */
record Settlement(Settling settling, boolean thirdRates) {
    /** The rating that holds, and by what. */
    record Held(Rating rating, Standing.By by) {}

    /** What holds of these, one a first rater; {@code third} is the tie-breaker's, once it is in. */
    Optional<Held> of(List<Rating> first, Optional<Rating> third) {
        if (same(first)) {
            return Optional.of(new Held(first.get(0), Standing.By.ALL));
        }
        return switch (settling) {
            case CONSENSUS, CHAIR -> Optional.empty();
            case MAJORITY -> majority(first, Standing.By.MAJORITY);
            case MEDIAN -> median(first);
            case THIRD_RATER ->
                third.filter(rating -> thirdRates)
                        .flatMap(rating -> majority(plus(first, rating), Standing.By.THIRD_RATER));
        };
    }

    /** Why nothing holds of ratings that differ. */
    Standing.Why open(boolean thirdIsIn) {
        return switch (settling) {
            case CHAIR -> Standing.Why.AWAITS_CHAIR;
            case THIRD_RATER -> thirdRates && !thirdIsIn ? Standing.Why.AWAITS_THIRD : Standing.Why.MEMBERS_DIFFER;
            case CONSENSUS, MAJORITY, MEDIAN -> Standing.Why.MEMBERS_DIFFER;
        };
    }

    static boolean same(List<Rating> ratings) {
        return ratings.stream().map(Settlement::rank).distinct().count() == 1;
    }

    private static List<Rating> plus(List<Rating> first, Rating third) {
        var all = new ArrayList<>(first);
        all.add(third);
        return all;
    }

    private static Optional<Held> majority(List<Rating> ratings, Standing.By by) {
        return ratings.stream()
                .filter(Settlement::judges)
                .filter(rating -> 2
                                * ratings.stream()
                                        .filter(other -> rank(other) == rank(rating))
                                        .count()
                        > ratings.size())
                .findFirst()
                .map(rating -> new Held(rating, by));
    }

    /** Something that was not asked lies nowhere between others. */
    private static Optional<Held> median(List<Rating> ratings) {
        if (!ratings.stream().allMatch(Settlement::judges)) {
            return Optional.empty();
        }
        List<Rating> sorted =
                ratings.stream().sorted(Comparator.comparing(Settlement::rank)).toList();
        return Optional.of(new Held(sorted.get((sorted.size() - 1) / 2), Standing.By.MEDIAN));
    }

    /** Whether it says anything of the candidate. */
    static boolean judges(Rating rating) {
        return rank(rating) >= 0;
    }

    /** The same for ratings that say the same, whatever the reason; higher for better, below 0 for none. */
    private static int rank(Rating rating) {
        return rating.match(new Rating.Cases<Integer>() {
            @Override
            public Integer rated(Rating.Rated rated) {
                return rated.level();
            }

            @Override
            public Integer notAsked(Rating.NotAsked notAsked) {
                return -1;
            }

            @Override
            public Integer noAnswer(Rating.NoAnswer noAnswer) {
                return -2;
            }

            @Override
            public Integer met(Rating.Met met) {
                return 1001;
            }

            @Override
            public Integer notMet(Rating.NotMet notMet) {
                return 1000;
            }
        });
    }
}
