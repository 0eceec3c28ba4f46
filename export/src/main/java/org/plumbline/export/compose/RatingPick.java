package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Pick;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;

/** The ratings that a competency can get, as a list to choose from; the required level says in words that it is the one. */
final class RatingPick {
    private final Basis basis;
    private final SelectedCompetency selected;

    RatingPick(Basis basis, SelectedCompetency selected) {
        this.basis = basis;
        this.selected = selected;
    }

    Pick open(String name) {
        return new Pick(name, options(), Optional.empty());
    }

    Pick chosen(String name, Rating rating) {
        return new Pick(name, options(), Optional.of(words(rating)).filter(options()::contains));
    }

    private List<String> options() {
        var options = new ArrayList<String>();
        if (!basis.ratesLevels()) {
            options.add(say("met"));
            for (ReasonCode reason : ReasonCode.values()) {
                options.add(say("notMet." + reason));
            }
            return options;
        }
        List<Level> levels = basis.scaleOf(selected).levels();
        if (basis.required(selected.id()).equals(Optional.of(1))) {
            options.add(say("ladder.below", levels.get(0).name()));
        }
        levels.forEach(level -> options.add(words(new Rating.Rated(level.ordinal()))));
        options.add(say("notAsked"));
        options.add(say("noAnswer"));
        return options;
    }

    /** How the list names a rating. */
    String words(Rating rating) {
        return RatingWords.of(rating, this::levelWords);
    }

    private String levelWords(int level) {
        String name = basis.scaleOf(selected).level(level).name();
        return basis.required(selected.id()).equals(Optional.of(level)) ? LevelLadder.requiredName(basis, name) : name;
    }
}
