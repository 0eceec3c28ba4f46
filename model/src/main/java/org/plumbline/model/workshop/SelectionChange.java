package org.plumbline.model.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;
import org.plumbline.model.interview.Question;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** A change of which competencies are selected, or of their words in this workshop. */
public sealed interface SelectionChange extends WorkshopChange {

    /** Takes a competency in, with the scale of its level texts, at a place in the selection. */
    record SelectCompetency(SelectedCompetency selected, Scale scale, int index) implements SelectionChange {

        /**
         * A copy of a bank's competency for the end of the selection.
         *
         * <p>Ids that the workshop already uses for something else get a number, so that two banks never mix.
         *
         * @param digest SHA-256 of the competency as stored
         */
        public static SelectCompetency from(
                Workshop before, CompetencyBank bank, Competency competency, String digest) {
            Scale scale = freeScale(before, bank.scaleOf(competency));
            Competency copy = Renaming.of(competency, freeId(before, competency.id()), scale.id());
            var source = new CopiedFrom(bank.id(), bank.title(), competency.id(), digest);
            return new SelectCompetency(
                    new SelectedCompetency(copy, Optional.of(source)),
                    scale,
                    before.competencies().size());
        }

        /**
         * A competency that the workshop writes itself, for the end of the selection: a name and a scale, the rest is
         * still to be said.
         */
        public static SelectCompetency own(Workshop before, String name, Scale scale) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A competency needs a name");
            }
            Scale free = freeScale(before, scale);
            Competency competency = Competency.named(freeId(before, idOf(name)), name.strip(), free.id());
            return new SelectCompetency(
                    new SelectedCompetency(competency, Optional.empty()),
                    free,
                    before.competencies().size());
        }

        /** "Calm under pressure" is named calm-under-pressure, in any script. */
        private static CompetencyId idOf(String name) {
            String words = name.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
            return new CompetencyId(words.isEmpty() ? "competency" : words);
        }

        private static Scale freeScale(Workshop before, Scale wanted) {
            Scale scale = wanted;
            for (int i = 2; before.scale(scale.id()).filter(differsFrom(scale)).isPresent(); i++) {
                scale = new Scale(
                        new ScaleId(wanted.id() + "-" + i),
                        wanted.name(),
                        wanted.kind(),
                        wanted.direction(),
                        wanted.levels());
            }
            return scale;
        }

        private static Predicate<Scale> differsFrom(Scale scale) {
            return other -> !other.equals(scale);
        }

        private static CompetencyId freeId(Workshop before, CompetencyId wanted) {
            CompetencyId id = wanted;
            for (int i = 2; before.competency(id).isPresent(); i++) {
                id = new CompetencyId(wanted + "-" + i);
            }
            return id;
        }

        @Override
        public Workshop applyTo(Workshop before) {
            if (before.scale(scale.id()).filter(differsFrom(scale)).isPresent()) {
                throw new IllegalArgumentException("The workshop has another scale with the id " + scale.id()
                        + " than the one that “" + selected.name() + "” comes with");
            }
            return before.toBuilder()
                    .scales(before.scales().contains(scale) ? before.scales() : Lists.plus(before.scales(), scale))
                    .competencies(Lists.plus(before.competencies(), index, selected))
                    .build();
        }
    }

    /** Takes a competency out, with what was required of it; questions stay and no longer name it. */
    record RemoveCompetency(CompetencyId competency) implements SelectionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .competencies(Lists.without(
                            before.competencies(), selected -> selected.id().equals(competency)))
                    .requiredLevels(Lists.without(before.requiredLevels(), required -> required.competency()
                            .equals(competency)))
                    .questions(Lists.replace(before.questions(), question -> question.covers(competency), this::forget))
                    .analysis(before.analysis().without(competency))
                    .build();
        }

        private Question forget(Question question) {
            return question.withCompetencies(Lists.without(question.competencies(), competency::equals));
        }
    }

    /** Another place in the order that the room and the documents use. */
    record MoveCompetency(CompetencyId competency, int index) implements SelectionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .competencies(Lists.move(
                            before.competencies(), selected -> selected.id().equals(competency), index))
                    .build();
        }
    }

    /** Another name in this workshop; the bank keeps its own. */
    record RenameCompetency(CompetencyId competency, String name) implements SelectionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return edit(before, competency, words -> words.withName(name));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("name." + competency);
        }
    }

    /** Another definition in this workshop; the bank keeps its own. */
    record EditDefinition(CompetencyId competency, String definition) implements SelectionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return edit(before, competency, words -> words.withDefinition(definition));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("definition." + competency);
        }
    }

    /** Other words for one level in this workshop; the bank keeps its own. */
    record EditLevelText(CompetencyId competency, int level, String text) implements SelectionChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return edit(
                    before,
                    competency,
                    words -> words.withLevelText(before.position().track(), level, text));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("level." + competency + "." + level);
        }
    }

    private static Workshop edit(Workshop before, CompetencyId which, UnaryOperator<Competency> edit) {
        return before.toBuilder()
                .competencies(Lists.replace(
                        before.competencies(),
                        selected -> selected.id().equals(which),
                        selected -> selected.with(edit.apply(selected.competency()))))
                .build();
    }
}
