package org.plumbline.model.workshop;

import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.scoring.CategoryRule;

/** A change of how rounds become a category. */
public sealed interface CategoryChange extends ProceedingsChange {
    /** Other categories. */
    record SetCategories(CategoryRule categories) implements CategoryChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder().categories(categories).build();
        }
    }
}
