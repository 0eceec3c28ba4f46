package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Tone.Phrase;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/**
 * Words on a scorecard that say something else than its ratings: "answered poorly", and rated as meeting what is
 * required (HR's quality review, domain notes §2.6). Clear words are errors; words that may be meant otherwise are
 * warnings.
 */
public final class Contradictions {
    private static final Pattern MOVES = Pattern.compile("\\bmov(?:e|es|ing) forward\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAYS = Pattern.compile(
            "(?:\\bnot|n[’']t)\\s+(?:\\p{L}+\\s+){0,2}mov(?:e|es|ing) forward\\b", Pattern.CASE_INSENSITIVE);

    private final Round round;
    private final Scorecard card;
    private final Map<SelectedCompetency, Boolean> met = new LinkedHashMap<>();

    private Contradictions(Round round, Candidate candidate, Scorecard card) {
        this.round = round;
        this.card = card;
        for (SelectedCompetency selected : round.frozen().competencies()) {
            card.rating(selected.id())
                    .flatMap(rating -> isMet(rating, required(round, candidate, selected.id())))
                    .ifPresent(answer -> met.put(selected, answer));
        }
    }

    /** Every contradiction of a card, in the order of the form. */
    public static List<Finding> of(Round round, Candidate candidate, Scorecard card) {
        var all = new Contradictions(round, candidate, card);
        var findings = new ArrayList<Finding>();
        all.met.forEach((selected, answer) -> all.evidence(selected, answer).ifPresent(findings::add));
        Prose.sentences(card.analysis())
                .forEach(sentence -> all.analysis(sentence).ifPresent(findings::add));
        all.outcome().ifPresent(findings::add);
        return findings;
    }

    /** The level required of a candidate, where somebody has said it. */
    static Optional<Integer> required(Round round, Candidate candidate, CompetencyId competency) {
        return round.frozen().requiredLevels().stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    private static Optional<Boolean> isMet(Rating rating, Optional<Integer> required) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public Optional<Boolean> rated(Rating.Rated rated) {
                return required.map(level -> rated.level() >= level);
            }

            @Override
            public Optional<Boolean> notAsked(Rating.NotAsked none) {
                return Optional.empty();
            }

            @Override
            public Optional<Boolean> noAnswer(Rating.NoAnswer none) {
                return Optional.empty();
            }

            @Override
            public Optional<Boolean> met(Rating.Met is) {
                return Optional.of(true);
            }

            @Override
            public Optional<Boolean> notMet(Rating.NotMet isNot) {
                return Optional.of(false);
            }
        });
    }

    private Optional<Finding> evidence(SelectedCompetency selected, boolean isMet) {
        String words = card.line(selected.id()).map(CompetencyRating::evidence).orElse("");
        List<Phrase> tones = Prose.sentences(words).stream()
                .map(Tone::of)
                .flatMap(Optional::stream)
                .toList();
        boolean against = !tones.isEmpty() && tones.stream().allMatch(phrase -> phrase.praise() != isMet);
        return against
                ? Optional.of(finding(
                        tones.stream().filter(Phrase::clear).findFirst().orElse(tones.get(0)),
                        selected.id().value(),
                        isMet ? "contradiction.evidenceBlames" : "contradiction.evidencePraises",
                        selected.name()))
                : Optional.empty();
    }

    /** A sentence that names competencies is held against them; one that names none against all that was rated. */
    private Optional<Finding> analysis(String sentence) {
        List<SelectedCompetency> named =
                met.keySet().stream().filter(each -> names(sentence, each)).toList();
        List<SelectedCompetency> meant = named.isEmpty() ? List.copyOf(met.keySet()) : named;
        return Tone.of(sentence)
                .filter(phrase -> phrase.clear() || !named.isEmpty())
                .filter(phrase -> !meant.isEmpty() && meant.stream().allMatch(each -> met.get(each) != phrase.praise()))
                .map(phrase -> named.isEmpty()
                        ? finding(
                                phrase,
                                "",
                                phrase.praise() ? "contradiction.analysisPraises" : "contradiction.analysisBlames")
                        : finding(
                                phrase,
                                "",
                                phrase.praise()
                                        ? "contradiction.analysisPraisesNamed"
                                        : "contradiction.analysisBlamesNamed",
                                named.get(0).name()));
    }

    static boolean names(String words, SelectedCompetency selected) {
        return words.toLowerCase(Locale.ROOT).contains(selected.name().strip().toLowerCase(Locale.ROOT));
    }

    /** Who moves forward meets everything; who does not misses something. */
    private Optional<Finding> outcome() {
        boolean stays = STAYS.matcher(card.analysis()).find();
        boolean moves = !stays && MOVES.matcher(card.analysis()).find();
        boolean whole = met.size() == round.frozen().competencies().size();
        boolean missed = met.containsValue(false);
        if (moves && missed) {
            return Optional.of(new Finding(Severity.ERROR, Stage.SCORE, "", "contradiction.movesForward", List.of()));
        }
        return stays && whole && !missed
                ? Optional.of(new Finding(Severity.ERROR, Stage.SCORE, "", "contradiction.staysBehind", List.of()))
                : Optional.empty();
    }

    private static Finding finding(Phrase phrase, String id, String key, String... name) {
        var arguments = new ArrayList<>(List.of(name));
        arguments.add(phrase.words());
        return new Finding(phrase.clear() ? Severity.ERROR : Severity.WARNING, Stage.SCORE, id, key, arguments);
    }
}
