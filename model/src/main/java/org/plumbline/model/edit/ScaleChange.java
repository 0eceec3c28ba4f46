package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** A change of a bank's scales; what competencies say of a level goes where the level goes. */
public sealed interface ScaleChange extends BankChange {

    /** A scale of this bank's own. */
    record AddScale(Scale scale) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            if (before.scales().stream().anyMatch(old -> old.id().equals(scale.id()))) {
                throw new IllegalArgumentException("The bank has a scale with the id " + scale.id() + " already.");
            }
            return before.toBuilder().scales(Lists.plus(before.scales(), scale)).build();
        }
    }

    /** Takes a scale away that no competency uses. */
    record RemoveScale(ScaleId scale) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            List<Competency> users = ScaleChanges.users(before, scale);
            if (!users.isEmpty()) {
                throw new IllegalArgumentException("“" + users.get(0).name() + "” and all in all " + users.size()
                        + " of the bank’s competencies use this scale. Give them another scale first.");
            }
            return before.toBuilder()
                    .scales(Lists.without(before.scales(), old -> old.id().equals(scale)))
                    .build();
        }
    }

    /** Another name for a scale. */
    record RenameScale(ScaleId scale, String name) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return edit(before, scale, old -> new Scale(old.id(), name, old.kind(), old.direction(), old.levels()));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("scale.name." + scale);
        }
    }

    /** Another word for a level, everywhere in the bank. */
    record RenameLevel(ScaleId scale, int level, String name) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return editLevel(before, scale, level, old -> new Level(old.ordinal(), name, old.definition()));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("scale.level." + scale + "." + level);
        }
    }

    /** What a level means for any competency. */
    record DescribeLevel(ScaleId scale, int level, List<String> definition) implements ScaleChange {
        public DescribeLevel {
            definition = List.copyOf(definition);
        }

        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return editLevel(before, scale, level, old -> new Level(old.ordinal(), old.name(), definition));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("scale.definition." + scale + "." + level);
        }
    }

    /** A new level at a place, 1 for the lowest; the levels from there on rise by one with all that they say. */
    record AddLevel(ScaleId scale, int level, String name) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return ScaleChanges.relevel(
                    before,
                    scale,
                    levels -> Lists.plus(levels, level - 1, Level.of(Math.max(1, level), name)),
                    old -> old >= level ? old + 1 : old);
        }
    }

    /** Takes a level away of which no competency says anything. */
    record RemoveLevel(ScaleId scale, int level) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            ScaleChanges.requireUnused(before, scale, level);
            return ScaleChanges.relevel(
                    before,
                    scale,
                    levels -> Lists.without(levels, old -> old.ordinal() == level),
                    old -> old > level ? old - 1 : old);
        }
    }

    /** Puts a level at another place; its texts and requirements go with it. */
    record MoveLevel(ScaleId scale, int level, int to) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            Scale old = ScaleChanges.scale(before, scale);
            List<Level> order = new ArrayList<>(Lists.move(old.levels(), one -> one.ordinal() == level, to - 1));
            return ScaleChanges.relevel(
                    before, scale, levels -> order, ordinal -> order.indexOf(old.level(ordinal)) + 1);
        }
    }

    /** Another scale for a competency: texts go to the level of the same word, else of the same place. */
    record UseScale(CompetencyId competency, ScaleId scale) implements ScaleChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .competencies(Lists.replace(
                            before.competencies(),
                            old -> old.id().equals(competency),
                            old -> ScaleChanges.onScale(old, before.scaleOf(old), ScaleChanges.scale(before, scale))))
                    .build();
        }
    }

    private static CompetencyBank edit(CompetencyBank before, ScaleId which, UnaryOperator<Scale> edit) {
        return before.toBuilder()
                .scales(Lists.replace(before.scales(), old -> old.id().equals(which), edit))
                .build();
    }

    private static CompetencyBank editLevel(
            CompetencyBank before, ScaleId which, int level, UnaryOperator<Level> edit) {
        return edit(
                before,
                which,
                old -> Relevelling.with(old, Lists.replace(old.levels(), one -> one.ordinal() == level, edit)));
    }
}
