package org.plumbline.app.screen.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Spread;

/** Ratings and raters in words. */
final class RatingWords {
    private RatingWords() {}

    /** The words of the levels that a competency is rated by, lowest first. */
    static List<String> levels(Round round, SelectedCompetency selected) {
        if (!round.conduct().kind().ratesLevels()) {
            return List.of(Words.of("consensus.rating.notMet"), Words.of("consensus.rating.met"));
        }
        return round.frozen().scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .flatMap(scale -> scale.levels().stream())
                .map(Level::name)
                .toList();
    }

    /** Everything that somebody may change a rating to. */
    static List<Rating> choices(Round round, int levels) {
        var choices = new ArrayList<Rating>();
        if (round.conduct().kind().ratesLevels()) {
            for (int level = 1; level <= levels; level++) {
                choices.add(new Rating.Rated(level));
            }
            choices.add(new Rating.NoAnswer());
            choices.add(new Rating.NotAsked());
        } else {
            choices.add(new Rating.Met());
            for (ReasonCode reason : ReasonCode.values()) {
                choices.add(new Rating.NotMet(reason));
            }
        }
        return choices;
    }

    /** With a sign that says where the level lies against what is required. */
    static String signed(Rating rating, List<String> levels, Optional<Integer> required) {
        String words = of(rating, levels);
        return Spread.level(rating)
                .flatMap(level -> required.map(least -> sign(level, least) + " " + words))
                .orElse(words);
    }

    static String sign(int level, int required) {
        return Determination.of(level, required).sign();
    }

    static String of(Rating rating, List<String> levels) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public String rated(Rating.Rated rated) {
                return rated.level() + "  " + levels.get(rated.level() - 1);
            }

            @Override
            public String notAsked(Rating.NotAsked notAsked) {
                return Words.of("consensus.rating.notAsked");
            }

            @Override
            public String noAnswer(Rating.NoAnswer noAnswer) {
                return Words.of("consensus.rating.noAnswer");
            }

            @Override
            public String met(Rating.Met met) {
                return Words.of("consensus.rating.met");
            }

            @Override
            public String notMet(Rating.NotMet notMet) {
                return Words.of("consensus.rating.notMet." + notMet.reason());
            }
        });
    }

    static String name(Speaker speaker) {
        return speaker.match(new Speaker.Cases<>() {
            @Override
            public String named(Speaker.Named named) {
                return named.name().isBlank() ? Words.of("consensus.nameless") : named.name();
            }

            @Override
            public String numbered(Speaker.Numbered numbered) {
                return Words.of("consensus.numbered", numbered.number());
            }
        });
    }
}
