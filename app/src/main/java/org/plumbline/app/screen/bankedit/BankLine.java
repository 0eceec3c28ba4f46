package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;

/**
 * One line of the list: a category with how many it holds, or a competency in it.
 *
 * @param competency empty for a category's own line
 * @param index of the competency in the bank
 */
record BankLine(Optional<CategoryId> category, Optional<CompetencyId> competency, String name, int index) {

    /** Category by category in their order, each with its competencies; those in none at the end. */
    static List<BankLine> of(CompetencyBank bank) {
        Map<Optional<CategoryId>, List<BankLine>> groups = new LinkedHashMap<>();
        bank.categories().forEach(category -> groups.put(Optional.of(category.id()), new ArrayList<>()));
        groups.put(Optional.empty(), new ArrayList<>());
        List<Competency> all = bank.competencies();
        for (int i = 0; i < all.size(); i++) {
            Competency one = all.get(i);
            String number = one.number().map(value -> value + "  ").orElse("");
            groups.get(one.category()).add(new BankLine(one.category(), Optional.of(one.id()), number + one.name(), i));
        }
        var lines = new ArrayList<BankLine>();
        groups.forEach((category, members) -> {
            if (category.isPresent() || !bank.categories().isEmpty() && !members.isEmpty()) {
                String name =
                        category.flatMap(bank::category).map(Category::name).orElse("");
                lines.add(new BankLine(category, Optional.empty(), name, members.size()));
            }
            lines.addAll(members);
        });
        return List.copyOf(lines);
    }

    boolean isCategory() {
        return competency.isEmpty();
    }
}
