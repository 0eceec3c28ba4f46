package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.Spread;

/** A rating in words; "not asked", "no answer" and "not yet rated" are three things, and none of them a level. */
final class RatingWords {
    private RatingWords() {}

    static String of(Optional<Rating> rating, Scale scale, Optional<Integer> required) {
        return rating.map(given -> of(given, level -> rated(level, scale, required)))
                .orElse(say("notYetRated"));
    }

    /**
     * @param levelWords how a level is called here
     */
    static String of(Rating rating, IntFunction<String> levelWords) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public String rated(Rating.Rated given) {
                return levelWords.apply(given.level());
            }

            @Override
            public String notAsked(Rating.NotAsked none) {
                return say("notAsked");
            }

            @Override
            public String noAnswer(Rating.NoAnswer none) {
                return say("noAnswer");
            }

            @Override
            public String met(Rating.Met met) {
                return say("met");
            }

            @Override
            public String notMet(Rating.NotMet notMet) {
                return say("notMet." + notMet.reason());
            }
        });
    }

    /** The name of a level; its number where the scale does not have it. */
    static String levelName(Scale scale, int level) {
        return scale.has(level) ? scale.level(level).name() : String.valueOf(level);
    }

    /** A level that the panel agreed on or that somebody keeps to; in a resume review it stands for met or not met. */
    static String agreed(Basis basis, SelectedCompetency selected, int level) {
        if (!basis.ratesLevels()) {
            return say(level >= Agreed.MET ? "met" : "notMet");
        }
        return levelName(basis.scaleOf(selected), level);
    }

    /** The same without what it counts as; the names of the levels are those of its scale. */
    static String plain(Optional<Rating> rating, List<String> levels) {
        return rating.flatMap(Spread::level)
                .filter(level -> level <= levels.size())
                .map(level -> levels.get(level - 1))
                .orElseGet(
                        () -> rating.filter(Rating.NotAsked.class::isInstance).isPresent()
                                ? say("notAsked")
                                : say(rating.isPresent() ? "noAnswer" : "notYetRated"));
    }

    private static String rated(int level, Scale scale, Optional<Integer> required) {
        String name = levelName(scale, level);
        if (required.isEmpty()) {
            return say("scorecard.rating.open", name);
        }
        Determination determination = Determination.of(level, required.get());
        return say("scorecard.rating.determined", name, determination.sign(), say("determination." + determination));
    }
}
