package org.plumbline.model.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/**
 * All competencies of one source, with the scales that their level texts belong to.
 *
 * <p>Every scale and category that a competency names is in the bank, and every level text lies on its scale.
 *
 * @param positions that the framework describes; a requirement's grade may name one
 * @param tasks that the framework offers to workshops
 * @param original the exchange package that the bank was read from, as text: what it holds beyond the bank goes back
 *     out with it
 */
public record CompetencyBank(
        BankId id,
        String title,
        BankSource source,
        List<Scale> scales,
        List<Category> categories,
        List<Competency> competencies,
        List<PositionProfile> positions,
        List<CareerPath> paths,
        List<BankTask> tasks,
        Optional<String> original) {

    public CompetencyBank {
        scales = List.copyOf(scales);
        categories = List.copyOf(categories);
        competencies = List.copyOf(competencies);
        positions = List.copyOf(positions);
        paths = List.copyOf(paths);
        tasks = List.copyOf(tasks);
        PositionChecks.require(positions, paths);
        var ids = new HashSet<CompetencyId>();
        for (Competency competency : competencies) {
            if (!ids.add(competency.id())) {
                throw new IllegalArgumentException("Two competencies of the bank have the id " + competency.id());
            }
            ScaleChecks.requireOnScale(competency, scales);
            requireCategory(competency, categories);
        }
    }

    /** A bank of competencies alone. */
    public CompetencyBank(
            BankId id,
            String title,
            BankSource source,
            List<Scale> scales,
            List<Category> categories,
            List<Competency> competencies) {
        this(id, title, source, scales, categories, competencies, List.of(), List.of(), List.of(), Optional.empty());
    }

    private static void requireCategory(Competency competency, List<Category> categories) {
        Optional<CategoryId> id = competency.category();
        if (id.isPresent()
                && categories.stream().noneMatch(category -> category.id().equals(id.get()))) {
            throw new IllegalArgumentException("The competency “" + competency.name() + "” names the category "
                    + id.get() + ", which is not there");
        }
    }

    public Optional<Competency> competency(CompetencyId wanted) {
        return competencies.stream()
                .filter(competency -> competency.id().equals(wanted))
                .findFirst();
    }

    public Optional<Category> category(CategoryId wanted) {
        return categories.stream()
                .filter(category -> category.id().equals(wanted))
                .findFirst();
    }

    /** Whether it offers nothing: neither competencies nor positions nor tasks. */
    public boolean isEmpty() {
        return competencies.isEmpty() && positions.isEmpty() && tasks.isEmpty();
    }

    public BankBuilder toBuilder() {
        return new BankBuilder(this);
    }

    /** The scale of a competency of this bank. */
    public Scale scaleOf(Competency competency) {
        return scale(competency.scale());
    }

    private Scale scale(ScaleId wanted) {
        return scales.stream()
                .filter(scale -> scale.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scale " + wanted + " in the bank “" + title + "”"));
    }
}
