package org.plumbline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** A change of the groups that a bank's competencies are in. */
public sealed interface CategoryChange extends BankChange {

    /** A new category at the end. */
    record AddCategory(Category category) implements CategoryChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return with(before, Lists.plus(before.categories(), category));
        }
    }

    /** Another name for a category. */
    record RenameCategory(CategoryId category, String name) implements CategoryChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return edit(before, category, old -> new Category(old.id(), name, old.description()));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("category.name." + category);
        }
    }

    /** What a category is about. */
    record DescribeCategory(CategoryId category, String description) implements CategoryChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return edit(before, category, old -> new Category(old.id(), old.name(), description));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("category.description." + category);
        }
    }

    /** Takes a category away; its competencies stay and are in none. */
    record RemoveCategory(CategoryId category) implements CategoryChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .categories(
                            Lists.without(before.categories(), old -> old.id().equals(category)))
                    .competencies(Lists.replace(
                            before.competencies(),
                            competency -> competency.category().equals(Optional.of(category)),
                            competency -> competency.toBuilder()
                                    .category(Optional.empty())
                                    .build()))
                    .build();
        }
    }

    /** Another place in the order of categories. */
    record MoveCategory(CategoryId category, int index) implements CategoryChange {
        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return with(before, Lists.move(before.categories(), old -> old.id().equals(category), index));
        }
    }

    /** Puts competencies in a category, or in none. */
    record PutInCategory(List<CompetencyId> competencies, Optional<CategoryId> category) implements CategoryChange {
        public PutInCategory {
            competencies = List.copyOf(competencies);
        }

        @Override
        public CompetencyBank applyTo(CompetencyBank before) {
            return before.toBuilder()
                    .competencies(Lists.replace(
                            before.competencies(),
                            competency -> competencies.contains(competency.id()),
                            competency ->
                                    competency.toBuilder().category(category).build()))
                    .build();
        }
    }

    private static CompetencyBank edit(CompetencyBank before, CategoryId which, UnaryOperator<Category> edit) {
        return with(before, Lists.replace(before.categories(), old -> old.id().equals(which), edit));
    }

    private static CompetencyBank with(CompetencyBank before, List<Category> categories) {
        return before.toBuilder().categories(categories).build();
    }
}
