package org.plumbline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.scale.Scale;

/** A change of which competencies a bank holds, in which order, or of what one of them says. */
public sealed interface CompetencyChange extends BankChange {

    /** A new competency at a place in the bank. */
    record AddCompetency(Competency competency, int index) implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return with(before, Lists.plus(before.competencies(), index, competency));
        }
    }

    /** A competency of another bank, or merged from several, with its scale; its category stays behind. */
    record TakeIn(Competency competency, Scale scale, int index) implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            Arrival arrival = Arrival.of(before, competency, scale);
            return before.toBuilder()
                    .scales(
                            before.scales().contains(arrival.scale())
                                    ? before.scales()
                                    : Lists.plus(before.scales(), arrival.scale()))
                    .competencies(Lists.plus(before.competencies(), index, arrival.competency()))
                    .build();
        }
    }

    /** Takes a competency out. */
    record RemoveCompetency(CompetencyId competency) implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return with(before, Lists.without(before.competencies(), is(competency)));
        }
    }

    /** The same words once more, right behind, under a name that says so. */
    record DuplicateCompetency(CompetencyId competency, CompetencyId copy) implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            List<Competency> all = before.competencies();
            return IntStream.range(0, all.size())
                    .filter(i -> all.get(i).id().equals(competency))
                    .mapToObj(i -> with(before, Lists.plus(all, i + 1, copyOf(all.get(i)))))
                    .findFirst()
                    .orElse(before);
        }

        private Competency copyOf(Competency original) {
            return original.toBuilder()
                    .id(copy)
                    .name(original.name() + " (copy)")
                    .number(Optional.empty())
                    .build();
        }
    }

    /** Another place in the bank's order, in this category or in none. */
    record MoveCompetency(CompetencyId competency, Optional<CategoryId> category, int index)
            implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            List<Competency> moved = Lists.move(before.competencies(), is(competency), index);
            return with(before, Lists.replace(moved, is(competency), one -> one.toBuilder()
                    .category(category)
                    .build()));
        }
    }

    /**
     * A competency with one field edited.
     *
     * @param which of several, such as the level's name, so that typing in it is one step; empty where there is one
     */
    record EditCompetency(Competency competency, CompetencyField field, String which) implements CompetencyChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return with(before, Lists.replace(before.competencies(), is(competency.id()), old -> competency));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of(competency.id() + "." + field + "." + which);
        }
    }

    private static Predicate<Competency> is(CompetencyId id) {
        return competency -> competency.id().equals(id);
    }

    private static CompetencyBank with(CompetencyBank before, List<Competency> competencies) {
        return before.toBuilder().competencies(competencies).build();
    }
}
