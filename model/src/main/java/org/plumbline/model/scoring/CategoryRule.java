package org.plumbline.model.scoring;

import java.util.List;

/**
 * How the results of two rounds become a category (SME-QA transmutation; 5 CFR 337.303).
 *
 * @param categories the lowest first
 */
public record CategoryRule(List<Category> categories) {
    /** 1+1 is 70, 1+2 is 85, 2+2 is 100; a 0 in any round does not qualify. */
    public static final CategoryRule SME_QA = new CategoryRule(List.of(
            new Category("Qualified", 70, 2),
            new Category("Well qualified", 85, 3),
            new Category("Best qualified", 100, 4)));

    public CategoryRule {
        categories = List.copyOf(categories);
    }

    /**
     * A category.
     *
     * @param score what it is transmuted to
     * @param atLeast the sum of the rounds' marks that it takes
     */
    public record Category(String name, int score, int atLeast) {}
}
