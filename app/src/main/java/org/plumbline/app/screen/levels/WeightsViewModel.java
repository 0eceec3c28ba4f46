package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.WeightChecks;
import org.plumbline.model.workshop.ReviewChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** How much each competency counts, for those who ask for weights. */
public final class WeightsViewModel {
    private static final Pattern SAID_BY_THE_SUM = Pattern.compile("weight\\.(over|under).*");

    private final WorkshopDocument document;
    private final EditableText reason;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(false, List.of(), List.of(), 0));
    /** The last weight was just taken away, perhaps to type another. */
    private boolean cleared;

    private Runnable unsubscribe = () -> {};

    public WeightsViewModel(WorkshopDocument document) {
        this.document = document;
        reason = new EditableText(words -> document.apply(new ReviewChange.ExplainWeights(words)));
    }

    /**
     * What was said.
     *
     * @param given whether anybody asked for weights
     * @param sets one for each role, or a single one
     * @param findings a sentence each, but for what the sums say
     * @param stray how many weights belong to no role that there is
     */
    record State(boolean given, List<WeightSet> sets, List<String> findings, int stray) {}

    void show() {
        unsubscribe.run();
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    private void refresh(Workshop workshop) {
        Weights weights = workshop.analysis().weights();
        reason.show(weights.reason());
        cleared &= weights.weights().isEmpty();
        state.set(new State(
                cleared || !weights.weights().isEmpty(),
                WeightSet.of(workshop.competencies(), workshop.analysis()),
                WeightChecks.of(workshop).stream()
                        .filter(finding ->
                                !SAID_BY_THE_SUM.matcher(finding.key()).matches())
                        .map(Finding::sentence)
                        .toList(),
                WeightSet.stray(workshop.competencies(), workshop.analysis()).size()));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the weights are not equal. */
    EditableText reason() {
        return reason;
    }

    /** "80 % – 20 still to give". */
    static String sum(WeightSet set) {
        int left = WeightSet.WHOLE - set.sum();
        if (left == 0) {
            return Words.of("levels.weights.whole", set.sum());
        }
        return left > 0
                ? Words.of("levels.weights.left", set.sum(), left)
                : Words.of("levels.weights.over", set.sum(), -left);
    }

    /**
     * What somebody typed as a weight.
     *
     * @return what is wrong with it; then nothing changes
     */
    Optional<String> type(String role, CompetencyId competency, String typed) {
        Optional<Integer> percent = percent(typed);
        if (percent.isEmpty() && !typed.isBlank()) {
            return Optional.of(Words.of("levels.weights.noNumber", typed.strip()));
        }
        cleared = percent.isEmpty() && state.get().given();
        document.apply(new ReviewChange.SetWeight(role, competency, percent));
        return Optional.empty();
    }

    /** A whole number from 0 to 100, with or without its percent sign. */
    static Optional<Integer> percent(String typed) {
        String digits = typed.strip().replaceFirst("\\s*%$", "");
        return digits.matches("[0-9]{1,3}")
                ? Optional.of(Integer.parseInt(digits)).filter(percent -> percent <= WeightSet.WHOLE)
                : Optional.empty();
    }

    /** The first weights: the same for all, in one step. */
    void give() {
        var weights = new ArrayList<Weights.Weight>();
        state.get().sets().forEach(set -> weights.addAll(set.equalWeights()));
        document.apply(new ReviewChange.SetWeights(new Weights(reason.get(), weights)));
    }

    /** The same weight for each competency of a role. */
    void equal(WeightSet set) {
        document.apply(new ReviewChange.ShareWeights(set.role(), set.equalWeights()));
    }

    /** Takes away what belongs to no role any more. */
    void removeStray() {
        Workshop workshop = document.current();
        List<WorkshopChange> changes = WeightSet.stray(workshop.competencies(), workshop.analysis()).stream()
                .<WorkshopChange>map(
                        weight -> new ReviewChange.SetWeight(weight.role(), weight.competency(), Optional.empty()))
                .toList();
        document.apply(WorkshopChange.together("change.removeStrayWeights", changes));
    }

    /** Back to no weights at all. */
    void remove() {
        cleared = false;
        document.apply(new ReviewChange.RemoveWeights());
        refresh(document.current());
    }
}
