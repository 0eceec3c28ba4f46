package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
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
        return rating.map(given -> given.match(new Rating.Cases<String>() {
                    @Override
                    public String rated(Rating.Rated level) {
                        return RatingWords.rated(level.level(), scale, required);
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
                }))
                .orElse(say("notYetRated"));
    }

    /** A level that the panel agreed on or that somebody keeps to; in a resume review it stands for met or not met. */
    static String agreed(Basis basis, SelectedCompetency selected, int level) {
        if (!basis.ratesLevels()) {
            return say(level >= Agreed.MET ? "met" : "notMet");
        }
        Scale scale = basis.scaleOf(selected);
        return scale.has(level) ? scale.level(level).name() : String.valueOf(level);
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
        String name = scale.has(level) ? scale.level(level).name() : String.valueOf(level);
        if (required.isEmpty()) {
            return say("scorecard.rating.open", name);
        }
        Determination determination = Determination.of(level, required.get());
        return say("scorecard.rating.determined", name, determination.sign(), say("determination." + determination));
    }
}
