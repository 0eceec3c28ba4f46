package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.bank.BankBuilder;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/**
 * A bank with some of what another edition of it says. Competencies that stay keep their ids, so that workshops which
 * copied them find them again.
 */
public final class BankUpdate {
    private final CompetencyBank before;
    private final CompetencyBank after;
    private final List<Scale> scales;
    private final List<Category> categories;
    private final List<Competency> competencies;

    /** The id in the result of each competency of the newer edition that is in it. */
    private final Map<CompetencyId, CompetencyId> places = new HashMap<>();

    /** Ids that are or were in the bank. */
    private final Set<CompetencyId> ids = new HashSet<>();

    private BankUpdate(CompetencyBank before, CompetencyBank after) {
        this.before = before;
        this.after = after;
        scales = new ArrayList<>(before.scales());
        categories = new ArrayList<>(before.categories());
        competencies = new ArrayList<>(before.competencies());
        competencies.forEach(one -> ids.add(one.id()));
    }

    /**
     * The earlier bank with what was chosen of the newer one.
     *
     * @param taken entries of the difference between the two
     * @param beside whether positions, career paths and tasks are the newer ones
     */
    public static CompetencyBank of(
            CompetencyBank before, CompetencyBank after, List<BankEntry> taken, boolean beside) {
        var update = new BankUpdate(before, after);
        BankMatch.between(before, after).forEach((id, old) -> update.places.put(id, old.id()));
        taken.forEach(update::take);
        BankBuilder builder = before.toBuilder()
                .source(after.source())
                .original(after.original().or(before::original))
                .competencies(update.competencies)
                .scales(update.usedScales())
                .categories(update.usedCategories());
        return beside
                ? builder.positions(after.positions())
                        .paths(after.paths())
                        .tasks(after.tasks())
                        .build()
                : builder.build();
    }

    private void take(BankEntry entry) {
        switch (entry.kind()) {
            case NEW -> add(entry.after().orElseThrow());
            case CHANGED -> change(entry.before().orElseThrow(), entry.after().orElseThrow());
            case GONE ->
                competencies.removeIf(
                        one -> one.id().equals(entry.before().orElseThrow().id()));
        }
    }

    private void change(Competency old, Competency fresh) {
        competencies.replaceAll(one -> one.id().equals(old.id()) ? fitted(fresh, old.id()) : one);
    }

    private void add(Competency fresh) {
        CompetencyId id = freeId(fresh.id());
        places.put(fresh.id(), id);
        competencies.add(indexFor(fresh), fitted(fresh, id));
    }

    /** After the nearest competency that stands before it in the newer edition and is here. */
    private int indexFor(Competency fresh) {
        int index = after.competencies().indexOf(fresh);
        for (int i = index - 1; i >= 0; i--) {
            CompetencyId here = places.get(after.competencies().get(i).id());
            for (int at = 0; at < competencies.size(); at++) {
                if (competencies.get(at).id().equals(here)) {
                    return at + 1;
                }
            }
        }
        return index == 0 ? 0 : competencies.size();
    }

    private CompetencyId freeId(CompetencyId wanted) {
        CompetencyId id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = new CompetencyId(wanted + "-" + i);
        }
        return id;
    }

    private Competency fitted(Competency fresh, CompetencyId id) {
        return fresh.toBuilder()
                .id(id)
                .scale(scale(after.scaleOf(fresh)))
                .category(fresh.category().flatMap(after::category).map(this::category))
                .build();
    }

    private ScaleId scale(Scale wanted) {
        Optional<Scale> same =
                scales.stream().filter(one -> sameWords(one, wanted)).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        Set<ScaleId> taken = scales.stream().map(Scale::id).collect(Collectors.toSet());
        ScaleId id = wanted.id();
        for (int i = 2; taken.contains(id); i++) {
            id = new ScaleId(wanted.id() + "-" + i);
        }
        scales.add(new Scale(id, wanted.name(), wanted.kind(), wanted.direction(), wanted.levels()));
        return id;
    }

    private static boolean sameWords(Scale one, Scale other) {
        return one.name().equals(other.name())
                && one.kind().equals(other.kind())
                && one.direction() == other.direction()
                && one.levels().equals(other.levels());
    }

    private CategoryId category(Category wanted) {
        for (int i = 0; i < categories.size(); i++) {
            Category one = categories.get(i);
            if (Names.plain(one.name()).equals(Names.plain(wanted.name()))) {
                categories.set(i, new Category(one.id(), wanted.name(), wanted.description()));
                return one.id();
            }
        }
        Set<CategoryId> taken = categories.stream().map(Category::id).collect(Collectors.toSet());
        CategoryId id = wanted.id();
        for (int i = 2; taken.contains(id); i++) {
            id = new CategoryId(wanted.id() + "-" + i);
        }
        categories.add(new Category(id, wanted.name(), wanted.description()));
        return id;
    }

    /** A scale that lost its last competency goes with it; one that never had any stays. */
    private List<Scale> usedScales() {
        Set<ScaleId> used = new HashSet<>();
        competencies.forEach(one -> used.add(one.scale()));
        Set<ScaleId> was = new HashSet<>();
        before.competencies().forEach(one -> was.add(one.scale()));
        return scales.stream()
                .filter(scale -> used.contains(scale.id()) || !was.contains(scale.id()))
                .toList();
    }

    private List<Category> usedCategories() {
        Set<CategoryId> used = new HashSet<>();
        competencies.forEach(one -> one.category().ifPresent(used::add));
        Set<CategoryId> was = new HashSet<>();
        before.competencies().forEach(one -> one.category().ifPresent(was::add));
        return categories.stream()
                .filter(category -> used.contains(category.id()) || !was.contains(category.id()))
                .toList();
    }
}
