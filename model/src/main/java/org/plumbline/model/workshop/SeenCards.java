package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Scorecard;

/**
 * A workshop with the cards and agreed levels that one viewer may see, for what is made of it: documents and case files
 * cannot show what is not in it. A card whose rater or ratings may not be seen is left out whole; where only the words
 * may not be seen, the ratings stay without them.
 */
public final class SeenCards {
    private final Map<String, Viewer> viewers = new HashMap<>();
    private final Map<String, PanelView> views = new HashMap<>();

    private SeenCards(Workshop workshop, Function<Round, Viewer> viewer) {
        for (Round round : workshop.rounds()) {
            viewers.put(round.digest(), viewer.apply(round));
            views.put(round.digest(), PanelView.of(workshop, round, viewer.apply(round)));
        }
    }

    /**
     * The workshop without what may not be seen; the same one where everything may.
     *
     * @param viewer who looks at a round
     */
    public static Workshop of(Workshop workshop, Function<Round, Viewer> viewer) {
        var seen = new SeenCards(workshop, viewer);
        List<Scorecard> cards = new ArrayList<>();
        workshop.scorecards().forEach(card -> seen.card(card).ifPresent(cards::add));
        List<Agreed> agreed = workshop.agreed().stream()
                .flatMap(level -> seen.agreed(level).stream())
                .toList();
        return cards.equals(workshop.scorecards()) && agreed.equals(workshop.agreed())
                ? workshop
                : workshop.toBuilder().scorecards(cards).agreed(agreed).build();
    }

    private Optional<Scorecard> card(Scorecard card) {
        Viewer viewer = viewers.get(card.roundDigest());
        Optional<PanelView.OfCandidate> seen = views.get(card.roundDigest()).of(card.candidate());
        boolean own = viewer.is(card.member());
        if (seen.map(PanelView.OfCandidate::recused).orElse(false)) {
            return Optional.empty();
        }
        if (own) {
            return Optional.of(card);
        }
        Sight sight = sight(viewer, seen);
        boolean asked = viewer.equals(Viewer.HR)
                || seen.filter(one -> isAsked(one, card)).isPresent();
        if (card.submitted().isEmpty() || !asked || !sight.ratings() || !sight.names()) {
            return Optional.empty();
        }
        return Optional.of(sight.notes() ? card : withoutWords(card));
    }

    /** A tie-breaker's card counts only where the first raters differ. */
    private static boolean isAsked(PanelView.OfCandidate seen, Scorecard card) {
        return seen.raters().stream().anyMatch(rater -> rater.member().id().equals(card.member()));
    }

    /** Those who are for practice are in no view; their cards are their raters' and HR's. */
    private static Sight sight(Viewer viewer, Optional<PanelView.OfCandidate> seen) {
        return viewer.equals(Viewer.HR)
                ? Sight.EVERYTHING
                : seen.map(PanelView.OfCandidate::sight).orElse(Sight.NOTHING);
    }

    private Optional<Agreed> agreed(Agreed agreed) {
        Viewer viewer = viewers.get(agreed.roundDigest());
        return views.get(agreed.roundDigest())
                .of(agreed.candidate())
                .filter(seen -> !seen.recused() && seen.sight().agreed())
                .map(seen -> agreed.withDissents(agreed.dissents().stream()
                        .filter(dissent -> viewer.is(dissent.member()) || isOpen(seen.sight()))
                        .toList()));
    }

    private static boolean isOpen(Sight sight) {
        return sight.ratings() && sight.names() && sight.notes();
    }

    private static Scorecard withoutWords(Scorecard card) {
        return new Scorecard(
                card.roundDigest(),
                card.candidate(),
                card.member(),
                card.revision(),
                card.ratings().stream()
                        .map(line -> new CompetencyRating(line.competency(), line.rating(), ""))
                        .toList(),
                List.of(),
                "",
                card.submitted(),
                "");
    }
}
