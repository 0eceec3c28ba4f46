package org.plumbline.model.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.bank.CompetencyId;

/**
 * Points for each competency, weighed, added and held against a pass mark.
 *
 * @param weights how many times a competency counts; one that is not named counts once
 * @param joining what raters who differ come to, said openly
 */
public record Points(int doesNotMeet, int meets, int exceeds, List<Weight> weights, int passMark, Joining joining)
        implements DecisionRule {

    /** How many times a competency counts; 0 leaves it out for everybody. */
    public record Weight(CompetencyId competency, int times) {
        public Weight {
            if (times < 0 || times > 1000) {
                throw new IllegalArgumentException("A competency counts 0 to 1000 times, got " + times);
            }
        }
    }

    public Points {
        weights = List.copyOf(weights);
        if (doesNotMeet > meets || meets > exceeds) {
            throw new IllegalArgumentException("More points must never stand for less: does not meet " + doesNotMeet
                    + ", meets " + meets + ", exceeds " + exceeds);
        }
        if (Math.abs((long) doesNotMeet) > 10_000 || Math.abs((long) exceeds) > 10_000) {
            throw new IllegalArgumentException("Points lie between -10000 and 10000");
        }
        var named = new HashSet<CompetencyId>();
        for (Weight weight : weights) {
            if (!named.add(weight.competency())) {
                throw new IllegalArgumentException("The rule weighs " + weight.competency() + " twice");
            }
        }
    }

    @Override
    public String sentence(Function<CompetencyId, Optional<String>> names) {
        return "Passes with " + passMark + " points or more: " + doesNotMeet + " for does not meet, " + meets
                + " for meets, " + exceeds + " for exceeds; " + weighed(names) + ". The points are " + joining.words()
                + ".";
    }

    private String weighed(Function<CompetencyId, Optional<String>> names) {
        List<Weight> uneven =
                weights.stream().filter(weight -> weight.times() != 1).toList();
        if (uneven.isEmpty()) {
            return "every competency counts once";
        }
        return uneven.stream()
                        .map(weight -> names.apply(weight.competency()).orElse("a competency") + " counts "
                                + times(weight.times()))
                        .collect(Collectors.joining(", "))
                + ", every other once";
    }

    private static String times(int times) {
        return switch (times) {
            case 0 -> "nothing";
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    @Override
    public boolean joinsRaters() {
        return joining != Joining.SETTLED;
    }

    @Override
    public Decision decide(List<Determined> all) {
        var steps = new ArrayList<String>();
        Fraction sum = Fraction.ZERO;
        for (Determined each : all) {
            Fraction points = joined(each);
            int weight = weight(each.competency());
            sum = sum.plus(points.times(weight)).reduced();
            steps.add(each.name() + ": " + given(each) + points.words() + (weight == 1 ? "" : " × " + weight) + ".");
        }
        steps.add("Together " + sum.words() + " points; it takes " + passMark + ".");
        boolean passes = sum.isAtLeast(passMark);
        return Decision.marked(sum.words() + " points", passes ? "Passes" : "Does not pass", passes, steps);
    }

    /** How raters who differ came to it: "(1 + 2) / 2, rounded down: ". */
    private String given(Determined each) {
        if (new HashSet<>(each.each()).size() == 1) {
            return each.each().get(0).words().toLowerCase(Locale.ROOT) + ", ";
        }
        String mean = each.each().stream()
                .map(rating -> String.valueOf(points(rating)))
                .sorted()
                .collect(Collectors.joining(" + ", "(", ") / " + each.each().size()));
        return mean
                + switch (joining) {
                    case MEAN_DOWN -> ", rounded down: ";
                    case MEAN_HALF_UP -> ", rounded with a half going up: ";
                    case MEAN, SETTLED -> ", not rounded: ";
                };
    }

    private Fraction joined(Determined each) {
        if (joining == Joining.SETTLED) {
            return new Fraction(points(each.determination()), 1);
        }
        long sum = each.each().stream().mapToLong(this::points).sum();
        var mean = new Fraction(sum, each.each().size());
        return switch (joining) {
            case MEAN_DOWN -> mean.down();
            case MEAN_HALF_UP -> mean.halfUp();
            case MEAN, SETTLED -> mean;
        };
    }

    private int points(Determination determination) {
        return switch (determination) {
            case DOES_NOT_MEET -> doesNotMeet;
            case MEETS -> meets;
            case EXCEEDS -> exceeds;
        };
    }

    /** How many times a competency counts. */
    public int weight(CompetencyId competency) {
        return weights.stream()
                .filter(weight -> weight.competency().equals(competency))
                .mapToInt(Weight::times)
                .findFirst()
                .orElse(1);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.points(this);
    }
}
