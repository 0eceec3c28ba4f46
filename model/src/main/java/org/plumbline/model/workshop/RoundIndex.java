package org.plumbline.model.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Scorecard;

/** What a round holds, found without walking through everything for every cell. */
final class RoundIndex {
    private final Map<Card, Scorecard> submitted = new HashMap<>();
    private final Map<Cell, Agreed> agreed = new HashMap<>();
    private final Map<Need, Integer> required = new HashMap<>();
    private final Map<CompetencyId, Scale> scales = new HashMap<>();

    private record Card(CandidateId candidate, PanelMemberId member) {}

    private record Cell(CandidateId candidate, CompetencyId competency) {}

    private record Need(CompetencyId competency, GradeId grade) {}

    /**
     * @param supposed agreed levels in the place of those of the workshop
     */
    RoundIndex(Workshop workshop, Round round, List<Agreed> supposed) {
        for (Scorecard card : workshop.scorecards()) {
            if (card.roundDigest().equals(round.digest()) && card.submitted().isPresent()) {
                submitted.merge(
                        new Card(card.candidate(), card.member()),
                        card,
                        (one, other) -> one.revision() >= other.revision() ? one : other);
            }
        }
        workshop.agreed().stream()
                .filter(level -> level.roundDigest().equals(round.digest()))
                .forEach(this::agree);
        supposed.forEach(this::agree);
        for (RequiredLevel level : round.frozen().requiredLevels()) {
            required.putIfAbsent(new Need(level.competency(), level.grade()), level.level());
        }
        var byId = new HashMap<ScaleId, Scale>();
        round.frozen().scales().forEach(scale -> byId.put(scale.id(), scale));
        for (SelectedCompetency selected : round.frozen().competencies()) {
            scales.put(selected.id(), byId.get(selected.competency().scale()));
        }
    }

    private void agree(Agreed level) {
        agreed.put(new Cell(level.candidate(), level.competency()), level);
    }

    /** The newest card that was handed in. */
    Optional<Scorecard> submitted(CandidateId candidate, PanelMemberId member) {
        return Optional.ofNullable(submitted.get(new Card(candidate, member)));
    }

    Optional<Agreed> agreed(CandidateId candidate, CompetencyId competency) {
        return Optional.ofNullable(agreed.get(new Cell(candidate, competency)));
    }

    Optional<Integer> required(CompetencyId competency, GradeId grade) {
        return Optional.ofNullable(required.get(new Need(competency, grade)));
    }

    String levelName(CompetencyId competency, int level) {
        return scales.get(competency).level(level).name();
    }
}
