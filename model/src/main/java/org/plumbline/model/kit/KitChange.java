package org.plumbline.model.kit;

import java.util.Optional;
import org.plumbline.model.change.Change;
import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/** A step of a rater who works with a kit. */
public sealed interface KitChange extends Change<KitWork> {

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R saveCard(SaveCard change);

        R declare(DeclareInKit change);

        R editScratch(EditScratch change);
    }

    @Override
    default String labelKey() {
        return "change." + getClass().getSimpleName();
    }

    /**
     * A card as it stands now: a draft in the place of the draft before, or a new revision.
     *
     * @param field what was edited, so that typing in it is one step; empty for a step of its own
     */
    record SaveCard(Scorecard card, String field) implements KitChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveCard(this);
        }

        @Override
        public KitWork applyTo(KitWork before) {
            if (before.cards().stream()
                    .anyMatch(old -> old.isSameCard(card) && old.submitted().isPresent() && !old.equals(card))) {
                throw new IllegalArgumentException("Revision " + card.revision() + " for " + card.candidate()
                        + " was handed in; a correction is a new revision");
            }
            return new KitWork(
                    before.kit(),
                    before.declarations(),
                    Lists.plus(Lists.without(before.cards(), card::isSameCard), card),
                    before.scratch());
        }

        @Override
        public Optional<String> mergeKey() {
            return field.isEmpty()
                    ? Optional.empty()
                    : Optional.of("card." + card.candidate() + "." + card.revision() + "." + field);
        }
    }

    /** What the rater says about a candidate before anything is shown. */
    record DeclareInKit(Declaration declaration) implements KitChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declare(this);
        }

        @Override
        public KitWork applyTo(KitWork before) {
            return new KitWork(
                    before.kit(), Lists.plus(before.declarations(), declaration), before.cards(), before.scratch());
        }
    }

    /** The rater's own notes about a candidate. */
    record EditScratch(KitWork.Scratch scratch) implements KitChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.editScratch(this);
        }

        @Override
        public KitWork applyTo(KitWork before) {
            return new KitWork(
                    before.kit(),
                    before.declarations(),
                    before.cards(),
                    Lists.plus(
                            Lists.without(
                                    before.scratch(), old -> old.candidate().equals(scratch.candidate())),
                            scratch));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("scratch." + scratch.candidate());
        }
    }
}
