package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** Whether the words of a card say something, and of what; and whether they name somebody who is to stay unnamed. */
final class QualityWords {
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST_NAME = 3;

    /** Words that judge, and words that every card has: alone they tell nothing of what was said or done. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a an the and or but of in on to for with at by from as it its this that these he she they his her their was"
                            + " were is are be been had has have did does do gave give given showed shows shown very quite"
                            + " really rather so too well good great nice fine okay ok strong solid excellent perfect"
                            + " impressive outstanding poor poorly weak bad badly clear clearly adequate sufficient average"
                            + " overall general generally answer answers answered response responses responded candidate"
                            + " applicant interview question questions level required competency meets met exceeds exceeded"
                            + " expected expectations requirement requirements some all much more most no not enough"
                            + " convincing confident experience experienced knowledge skills skill understanding able"
                            + " demonstrated demonstrates job thing things everything")
                    .split(" "));

    private final Round round;
    private final Candidate candidate;
    private final Scorecard card;
    private final boolean blind;
    private final List<QualityRemark> remarks = new ArrayList<>();

    QualityWords(Round round, Candidate candidate, Scorecard card, boolean blind) {
        this.round = round;
        this.candidate = candidate;
        this.card = card;
        this.blind = blind;
    }

    List<QualityRemark> remarks() {
        for (SelectedCompetency selected : round.frozen().competencies()) {
            card.line(selected.id()).ifPresent(line -> line(selected, line));
        }
        if (!card.analysis().isBlank()) {
            vague("", card.analysis(), "quality.shortAnalysis", "quality.noFactAnalysis");
            naming();
        }
        names();
        return remarks;
    }

    private void line(SelectedCompetency selected, CompetencyRating line) {
        String id = selected.id().value();
        if (!line.evidence().isBlank()) {
            vague(id, line.evidence(), "quality.short", "quality.noFact", selected.name());
        }
        boolean said = !card.analysis().isBlank() || !line.evidence().isBlank();
        if (said
                && round.conduct().kind() != RoundKind.RESUME_REVIEW
                && isBelow(selected, line)
                && !isNamed(selected, card.analysis() + " " + line.evidence())) {
            remarks.add(QualityChecks.remark(QualityKind.NOT_NAMED, id, "quality.notNamed", selected.name()));
        }
    }

    private void vague(String id, String words, String brief, String empty, String... about) {
        List<String> all = Prose.words(words);
        if (all.size() < FEWEST_WORDS) {
            remarks.add(QualityChecks.remark(QualityKind.VAGUE, id, brief, about));
        } else if (EMPTY_WORDS.containsAll(all)) {
            remarks.add(QualityChecks.remark(QualityKind.VAGUE, id, empty, about));
        }
    }

    private boolean isBelow(SelectedCompetency selected, CompetencyRating line) {
        return line.rating().orElse(null) instanceof Rating.Rated rated
                && Contradictions.required(round, candidate, selected.id())
                        .filter(required -> rated.level() < required)
                        .isPresent();
    }

    /** By its whole name or any word of it that carries a meaning. */
    private static boolean isNamed(SelectedCompetency selected, String words) {
        return Contradictions.names(words, selected)
                || !Prose.shared(Prose.terms(selected.name()), Prose.terms(words))
                        .isEmpty();
    }

    private void naming() {
        boolean none = round.frozen().competencies().stream().noneMatch(selected -> isNamed(selected, card.analysis()));
        if (none && remarks.stream().noneMatch(remark -> remark.finding().key().equals("quality.notNamed"))) {
            remarks.add(QualityChecks.remark(QualityKind.NOT_NAMED, "", "quality.namesNone"));
        }
    }

    private void names() {
        Set<String> name = Prose.words(candidate.name()).stream()
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
        if (blind && !name.isEmpty()) {
            var said = new HashSet<>(Prose.words(Stream.of(
                            Stream.of(card.analysis()),
                            card.ratings().stream().map(CompetencyRating::evidence),
                            card.notes().stream().map(QuestionNote::transcript))
                    .flatMap(words -> words)
                    .collect(Collectors.joining("\n"))));
            said.retainAll(name);
            if (!said.isEmpty()) {
                remarks.add(QualityChecks.remark(QualityKind.NAME, "", "quality.namesCandidate"));
            }
        }
    }
}
