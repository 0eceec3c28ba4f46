package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;

/** Rating one competency at a time, with its level texts, its evidence and what the candidate said in view. */
final class RatingViewModel {
    private static final List<Rating> OF_A_RESUME = List.of(
            new Rating.Met(), new Rating.NotMet(ReasonCode.NO_EVIDENCE), new Rating.NotMet(ReasonCode.BELOW_REQUIRED));

    private final KitViewModel kit;
    private final ObjectProperty<CompetencyId> competency = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Line>> line = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EditableText evidence = new EditableText(this::editEvidence);
    private final EditableText analysis = new EditableText(this::editAnalysis);

    RatingViewModel(KitViewModel kit) {
        this.kit = kit;
        kit.desk().addListener(observable -> refresh());
        competency.addListener(observable -> refresh());
    }

    /**
     * The line of the card that is rated now.
     *
     * @param required ordinal of the level required at the candidate's grade; empty while nobody has said it
     */
    record Line(Sheet sheet, SelectedCompetency competency, Scale scale, Optional<Integer> required) {
        Optional<Rating> rating() {
            return sheet.rating(competency.id());
        }

        /** The ordinal that was rated; 0 for none. */
        int level() {
            return rating().filter(Rating.Rated.class::isInstance)
                    .map(rated -> ((Rating.Rated) rated).level())
                    .orElse(0);
        }
    }

    /**
     * A competency in the strip.
     *
     * @param closed it lies behind the place where the review stopped
     */
    record Step(CompetencyId competency, String name, boolean rated, boolean noted, boolean closed, boolean here) {}

    private void refresh() {
        List<SelectedCompetency> all = kit.sheet().map(Sheet::competencies).orElse(List.of());
        if (!all.isEmpty() && all.stream().noneMatch(each -> each.id().equals(competency.get()))) {
            competency.set(all.get(0).id());
            return;
        }
        line.set(kit.sheet().flatMap(sheet -> sheet.competency(competency.get())
                .map(selected -> new Line(sheet, selected, sheet.scale(selected), sheet.required(selected.id())))));
        evidence.show(line.get()
                .map(now -> now.sheet().evidence(now.competency().id()))
                .orElse(""));
        analysis.show(kit.sheet().map(sheet -> sheet.card().analysis()).orElse(""));
    }

    ReadOnlyObjectProperty<Optional<Line>> line() {
        return line.getReadOnlyProperty();
    }

    ObjectProperty<CompetencyId> competency() {
        return competency;
    }

    EditableText evidence() {
        return evidence;
    }

    /** The analysis of an interview, or the justification of a review. */
    EditableText analysis() {
        return analysis;
    }

    List<Step> steps() {
        return line.get()
                .map(now -> now.sheet().competencies().stream()
                        .map(each -> new Step(
                                each.id(),
                                each.name(),
                                now.sheet().rating(each.id()).isPresent(),
                                !now.sheet().evidence(each.id()).isBlank(),
                                now.sheet().isBehindTheStop(each.id()),
                                each.id().equals(now.competency().id())))
                        .toList())
                .orElse(List.of());
    }

    /** What a digit means here; one outside the scale changes nothing. */
    void digit(int digit) {
        if (digit == 0) {
            clear();
        } else if (kit.sheet().filter(Sheet::isResume).isPresent()) {
            if (digit <= OF_A_RESUME.size()) {
                rate(OF_A_RESUME.get(digit - 1));
            }
        } else {
            line.get().filter(now -> now.scale().has(digit)).ifPresent(now -> rate(new Rating.Rated(digit)));
        }
    }

    void rate(Rating rating) {
        line.get().ifPresent(now -> rate(now.competency().id(), rating));
    }

    /** Rates a competency; what lies behind the place where a review stopped is not reviewed. */
    void rate(CompetencyId which, Rating rating) {
        if (kit.sheet().filter(sheet -> !sheet.isBehindTheStop(which)).isPresent()) {
            edit(which, old -> new CompetencyRating(which, Optional.of(rating), old.evidence()), "");
        }
    }

    /** Back to "not yet rated"; the evidence stays. */
    void clear() {
        line.get().ifPresent(now -> clear(now.competency().id()));
    }

    void clear(CompetencyId which) {
        edit(which, old -> new CompetencyRating(which, Optional.empty(), old.evidence()), "");
    }

    private void editEvidence(String words) {
        line.get()
                .map(now -> now.competency().id())
                .ifPresent(which ->
                        edit(which, old -> new CompetencyRating(which, old.rating(), words), "evidence." + which));
    }

    private void editAnalysis(String words) {
        kit.edit(card -> card.withAnalysis(words), "analysis");
    }

    private void edit(CompetencyId which, UnaryOperator<CompetencyRating> change, String field) {
        kit.edit(card -> card.with(change.apply(card.line(which).orElse(CompetencyRating.empty(which)))), field);
    }

    /** Puts what the candidate said under a competency, in quotation marks and with the question's number. */
    void useAsEvidence(CompetencyId which, QuestionId question, String words) {
        String quoted = words.strip().replaceAll("\\s+", " ");
        if (!quoted.isEmpty()) {
            kit.sheet().ifPresent(sheet -> {
                String quote = Words.of("score.quote", quoted, sheet.number(question));
                edit(
                        which,
                        old -> new CompetencyRating(
                                which,
                                old.rating(),
                                old.evidence().isBlank()
                                        ? quote
                                        : old.evidence().stripTrailing() + "\n" + quote),
                        "");
            });
        }
    }

    /** The questions whose answers are in view: first those about the competency, then the others. */
    List<Question> questions() {
        return line.get()
                .map(now -> now.sheet().questions().stream()
                        .sorted((one, other) -> Boolean.compare(
                                other.covers(now.competency().id()),
                                one.covers(now.competency().id())))
                        .toList())
                .orElse(List.of());
    }

    String transcript(QuestionId question) {
        return kit.sheet()
                .map(sheet -> sheet.note(question))
                .map(QuestionNote::transcript)
                .orElse("");
    }

    /** The next (1) or previous (-1) competency; stays at the ends. */
    void go(int places) {
        List<CompetencyId> ids = steps().stream().map(Step::competency).toList();
        int index = ids.indexOf(competency.get()) + places;
        if (index >= 0 && index < ids.size()) {
            competency.set(ids.get(index));
        }
    }
}
