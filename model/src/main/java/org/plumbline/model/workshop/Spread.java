package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Rating;

/** From the lowest level that was given to the highest; never an average. */
public record Spread(int lowest, int highest) {
    public static Optional<Spread> of(List<Rating> ratings) {
        var levels = levels(ratings).summaryStatistics();
        return levels.getCount() == 0 ? Optional.empty() : Optional.of(new Spread(levels.getMin(), levels.getMax()));
    }

    private static IntStream levels(List<Rating> ratings) {
        return ratings.stream().flatMap(rating -> level(rating).stream()).mapToInt(Integer::intValue);
    }

    /** The level that a rating stands for; met and not met are the two levels of a resume review. */
    public static Optional<Integer> level(Rating rating) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public Optional<Integer> rated(Rating.Rated rated) {
                return Optional.of(rated.level());
            }

            @Override
            public Optional<Integer> notAsked(Rating.NotAsked notAsked) {
                return Optional.empty();
            }

            @Override
            public Optional<Integer> noAnswer(Rating.NoAnswer noAnswer) {
                return Optional.empty();
            }

            @Override
            public Optional<Integer> met(Rating.Met met) {
                return Optional.of(Agreed.MET);
            }

            @Override
            public Optional<Integer> notMet(Rating.NotMet notMet) {
                return Optional.of(Agreed.NOT_MET);
            }
        });
    }

    public int range() {
        return highest - lowest;
    }

    /** Whether some levels are below what is required and others are not. */
    public boolean isAcross(int required) {
        return lowest < required && highest >= required;
    }

    public boolean holds(int level) {
        return level >= lowest && level <= highest;
    }
}
