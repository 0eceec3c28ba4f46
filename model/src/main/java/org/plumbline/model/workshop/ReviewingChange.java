package org.plumbline.model.workshop;

import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Proceedings;

/** A change of what HR said of the cards that were handed in. */
public sealed interface ReviewingChange extends ProceedingsChange {
    /** One more word of HR on a card; the earlier ones stay. */
    record ReviewCard(CardReview review) implements ReviewingChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .reviews(Lists.plus(before.reviews(), review))
                    .build();
        }
    }
}
