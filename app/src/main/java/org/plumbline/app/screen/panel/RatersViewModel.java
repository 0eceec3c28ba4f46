package org.plumbline.app.screen.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.widget.EntryValues;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.RatersWanted;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.Workshop;

/** Who rates whom in the chosen round, and who has a conflict of interest. */
final class RatersViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<RaterMatrix> matrix;
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canTakeBack = new ReadOnlyBooleanWrapper();
    private final RaterValues values;
    private Workshop recused;

    RatersViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        matrix = new ReadOnlyObjectWrapper<>(RaterMatrix.of(document.current(), Optional.empty()));
        values = new RaterValues(matrix::get, this::assign);
        round.addListener((property, was, is) -> {
            if (is != null || rounds.isEmpty()) {
                matrix.set(RaterMatrix.of(document.current(), Optional.ofNullable(is)));
            }
        });
    }

    void refresh(Workshop workshop) {
        List<Round> now = new RoundVersions(workshop).newest();
        if (!rounds.equals(now)) {
            int number = Optional.ofNullable(round.get()).map(Round::number).orElse(0);
            boolean more = now.size() > rounds.size();
            rounds.setAll(now);
            Optional<Round> same = now.stream()
                    .filter(each -> !more && each.number() == number)
                    .findFirst();
            round.set(same.orElseGet(() -> now.isEmpty() ? null : now.get(now.size() - 1)));
        }
        if (recused != null && recused != workshop) {
            recused = null;
            canTakeBack.set(false);
            report.set("");
        }
        matrix.set(RaterMatrix.of(workshop, Optional.ofNullable(round.get())));
    }

    ObservableList<Round> rounds() {
        return rounds;
    }

    ObjectProperty<Round> round() {
        return round;
    }

    ReadOnlyObjectProperty<RaterMatrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    RaterValues values() {
        return values;
    }

    /** What the last thing did beyond what was asked, or why it was not done. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    /** Whether the last declaration can be taken back with one press. */
    ReadOnlyBooleanProperty canTakeBack() {
        return canTakeBack.getReadOnlyProperty();
    }

    void takeBack() {
        if (canTakeBack.get()) {
            document.undo();
        }
    }

    private void assign(List<EntryValues.Entry> entries) {
        report.set("");
        RaterMatrix now = matrix.get();
        if (now.round().isEmpty()) {
            report.set(Words.of("panel.noRound"));
            return;
        }
        List<Assignment> assignments = new ArrayList<>(
                new RoundPlanning(document.current()).assignments(now.round().get()));
        int changed = 0;
        for (EntryValues.Entry entry : entries) {
            Optional<String> refusal = refusal(now, entry.row(), entry.column());
            refusal.ifPresent(report::set);
            if (refusal.isEmpty()) {
                boolean rates = entry.value().filter(value -> value == 1).isPresent();
                put(assignments, now.round().get(), now.pair(entry.row(), entry.column()), rates);
                changed++;
            }
        }
        if (changed > 0) {
            document.apply(new AssignmentChange.Assign(assignments));
        }
    }

    private Optional<String> refusal(RaterMatrix now, int row, int column) {
        PanelMember member = now.members().get(column);
        String code = now.candidates().get(row).code();
        if (!member.role().rates()) {
            return Optional.of(Words.of("panel.refused.role", member.name(), RoleWords.of(member.role())));
        }
        if (now.recused(row, column)) {
            return Optional.of(Words.of("panel.refused.recused", member.name(), code));
        }
        return now.begun().contains(now.pair(row, column))
                ? Optional.of(Words.of("panel.refused.begun", member.name(), code))
                : Optional.empty();
    }

    private static void put(List<Assignment> assignments, Round round, RatersWanted.Pair pair, boolean rates) {
        for (int i = 0; i < assignments.size(); i++) {
            Assignment each = assignments.get(i);
            if (each.candidate().equals(pair.candidate())) {
                var raters = new ArrayList<PanelMemberId>(each.raters());
                raters.remove(pair.rater());
                if (rates) {
                    raters.add(pair.rater());
                }
                assignments.set(i, new Assignment(each.round(), each.candidate(), raters, each.day()));
                return;
            }
        }
        assignments.add(new Assignment(round.id(), pair.candidate(), List.of(pair.rater()), Optional.empty()));
    }

    /**
     * A member has a conflict of interest about a candidate, or says that there is none. Whoever has one rates the
     * candidate in no round, and others take over, in the same step.
     */
    void declare(int row, int column, boolean conflict, String reason) {
        RaterMatrix now = matrix.get();
        var said = new Declaration(
                now.members().get(column).id(),
                now.candidates().get(row).id(),
                conflict,
                reason.strip(),
                services.clock().instant());
        var recusal = Recusal.of(document.current(), said);
        document.apply(recusal.change());
        report.set(recusal.report());
        recused = document.current();
        canTakeBack.set(true);
    }
}
