package org.plumbline.app.screen.bankedit;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.CompetencyChange.AddCompetency;
import org.plumbline.model.edit.CompetencyChange.DuplicateCompetency;
import org.plumbline.model.edit.CompetencyChange.MoveCompetency;
import org.plumbline.model.edit.CompetencyChange.RemoveCompetency;
import org.plumbline.model.edit.ScaleChange.AddScale;
import org.plumbline.model.scale.BuiltInScales;

/** What is done to the list of competencies: adding, copying, taking out, and moving within and between categories. */
final class Arranging {
    private final BankEditorViewModel model;

    Arranging(BankEditorViewModel model) {
        this.model = model;
    }

    /** A new competency right behind the one that is open, in its category and on its scale. */
    void add() {
        CompetencyBank bank = model.bank().get();
        Optional<Competency> here = model.competency();
        var id = new CompetencyId(model.services().ids().next("competency"));
        var scale = here.map(Competency::scale)
                .or(() -> bank.scales().stream().findFirst().map(first -> first.id()))
                .orElse(BuiltInScales.NOVICE_TO_EXPERT.id());
        var fresh = Competency.named(id, Words.of("bankedit.newName"), scale).toBuilder()
                .category(here.flatMap(Competency::category))
                .build();
        int index = here.map(bank.competencies()::indexOf).orElse(-1) + 1;
        BankChange add = new AddCompetency(fresh, index);
        model.apply(
                bank.scales().isEmpty()
                        ? BankChange.together(
                                add.labelKey(), List.of(new AddScale(BuiltInScales.NOVICE_TO_EXPERT), add))
                        : add);
        model.chosen().set(Optional.of(id));
    }

    void duplicate() {
        model.competency().ifPresent(one -> {
            var copy = new CompetencyId(model.services().ids().next("competency"));
            model.apply(new DuplicateCompetency(one.id(), copy));
            model.chosen().set(Optional.of(copy));
        });
    }

    /** The next one in the list is open then, so that several can be taken out one after the other. */
    void remove() {
        model.competency().ifPresent(one -> {
            List<BankLine> others =
                    model.lines().stream().filter(line -> !line.isCategory()).toList();
            int here = place(others, one.id());
            Optional<CompetencyId> next = others.stream()
                    .skip(here + 1 < others.size() ? here + 1 : Math.max(0, here - 1))
                    .findFirst()
                    .flatMap(BankLine::competency);
            model.chosen().set(next);
            model.apply(new RemoveCompetency(one.id()));
        });
    }

    private static int place(List<BankLine> lines, CompetencyId id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).competency().equals(Optional.of(id))) {
                return i;
            }
        }
        return -1;
    }

    /** One line up or down; past the line of a category it goes into the next one. */
    void move(boolean up) {
        model.chosen().get().ifPresent(id -> {
            List<BankLine> lines = model.lines();
            int here = place(lines, id);
            int there = here + (up ? -1 : 1);
            if (there < 0 || there >= lines.size()) {
                return;
            }
            BankLine neighbour = lines.get(there);
            if (!neighbour.isCategory()) {
                move(id, neighbour.category(), neighbour.index());
            } else if (!up) {
                move(id, neighbour.category(), lines.get(here).index());
            } else if (there > 0) {
                move(id, lines.get(there - 1).category(), lines.get(here).index());
            }
        });
    }

    /** Drops a competency on a line: into its category, and before it where that is a competency. */
    void drop(CompetencyId id, Optional<BankLine> target) {
        int last = model.bank().get().competencies().size();
        BankLine line = target.orElseGet(() -> model.lines().get(model.lines().size() - 1));
        int from = model.lines().get(place(model.lines(), id)).index();
        int to = line.isCategory() ? from : line.index();
        move(id, line.category(), target.isEmpty() ? last : from < to && !line.isCategory() ? to - 1 : to);
    }

    private void move(CompetencyId id, Optional<CategoryId> category, int index) {
        model.apply(new MoveCompetency(id, category, index));
    }
}
