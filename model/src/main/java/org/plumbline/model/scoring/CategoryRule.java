package org.plumbline.model.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the results of two rounds become a category (SME-QA transmutation; 5 CFR 337.303).
 *
 * @param categories the lowest first; none of them where a candidate only passes or does not, as in a direct hire
 */
public record CategoryRule(List<Category> categories) {
    /** 1+1 is 70, 1+2 is 85, 2+2 is 100; a 0 in any round does not qualify. */
    public static final CategoryRule SME_QA = new CategoryRule(List.of(
            new Category("Qualified", 70, 2),
            new Category("Well qualified", 85, 3),
            new Category("Best qualified", 100, 4)));

    /** Qualified or not, and nothing in between. */
    public static final CategoryRule DIRECT_HIRE = new CategoryRule(List.of());

    public CategoryRule {
        categories = List.copyOf(categories);
        var names = new HashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (!names.add(category.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two categories are called “" + category.name() + "”");
            }
            if (i > 0 && !category.isAbove(categories.get(i - 1))) {
                throw new IllegalArgumentException("“" + category.name() + "” must take a higher sum and give a higher"
                        + " score than “" + categories.get(i - 1).name() + "” before it");
            }
        }
    }

    /**
     * A category.
     *
     * @param score what it is transmuted to
     * @param atLeast the sum of the rounds' marks that it takes
     */
    public record Category(String name, int score, int atLeast) {
        public Category {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A category needs a name");
            }
            if (atLeast < 1) {
                throw new IllegalArgumentException(
                        "The category “" + name + "” takes a sum of 1 or more, got " + atLeast);
            }
        }

        private boolean isAbove(Category other) {
            return score > other.score && atLeast > other.atLeast;
        }

        /** “Well qualified (85)”. */
        public String words() {
            return name + " (" + score + ")";
        }
    }

    /** Whether candidates only pass or do not. */
    public boolean passFailOnly() {
        return categories.isEmpty();
    }

    /** How many interviews it is made for: the lowest category takes a 1 in each of them. */
    public int rounds() {
        return categories.isEmpty() ? 0 : categories.get(0).atLeast();
    }

    /** The highest category that a sum of marks reaches. */
    public Optional<Category> of(int sum) {
        return categories.stream().filter(category -> sum >= category.atLeast()).reduce((lower, higher) -> higher);
    }

    /** The rule in one sentence. */
    public String sentence() {
        return passFailOnly()
                ? "Who passes every round is qualified; there are no categories."
                : "The marks of " + rounds() + (rounds() == 1 ? " interview are" : " interviews are") + " added: "
                        + categories.stream()
                                .map(category -> category.atLeast() + " is " + category.words())
                                .collect(Collectors.joining(", "))
                        + ". A 0 in any of them does not qualify.";
    }
}
