package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** A bank while a parser fills it; says what each competency lacks when it is put in. */
final class BankDraft {
    private final SourceText source;
    private final Family family;
    private final Ledger ledger;
    private final List<Scale> scales = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private String title = "";

    BankDraft(SourceText source, Family family, Ledger ledger) {
        this.source = source;
        this.family = family;
        this.ledger = ledger;
    }

    void title(String words) {
        title = words.strip();
    }

    void scale(Scale scale) {
        scales.add(scale);
    }

    /** The category with this name; made when it is new, and its description kept when it is not. */
    CategoryId category(String name, String description) {
        for (Category category : categories) {
            if (Wording.same(category.name(), name)) {
                return category.id();
            }
        }
        var id = new CategoryId(unique(Slug.of(name, "group")));
        categories.add(new Category(id, name, description));
        return id;
    }

    /** A builder for a competency with an id of its own. */
    CompetencyBuilder begin(String idStart, String name) {
        var id = new CompetencyId(unique(idStart + "-" + Slug.of(name, "competency")));
        return Competency.named(id, name, scales.get(0).id()).toBuilder();
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** Puts a competency in the bank that has its levels by track, and says what else it lacks. */
    void addWithTracks(int line, Competency competency) {
        warnOfName(line, competency);
        addWithoutLevels(line, competency);
    }

    private void warnOfName(int line, Competency competency) {
        String name = "“" + competency.name() + "”";
        if (competency.definition().isBlank()) {
            ledger.warn(line, name + " has no definition.");
        }
        if (!names.add(Wording.plain(competency.name()))) {
            ledger.warn(line, name + " is in the document more than once; both are kept.");
        }
    }

    /** Puts a competency in the bank, and says what it lacks. */
    void add(int line, Competency competency) {
        String name = "“" + competency.name() + "”";
        warnOfName(line, competency);
        var missing = new ArrayList<String>();
        for (Level level : scales.get(0).levels()) {
            if (competency
                    .levelText(level.ordinal())
                    .filter(text -> !text.isBlank())
                    .isEmpty()) {
                missing.add(level.name());
            }
        }
        if (!missing.isEmpty()) {
            ledger.warn(line, name + " has no text for " + String.join(", ", missing) + ".");
        }
        addWithoutLevels(line, competency);
    }

    /** Puts a competency in the bank from a document that describes no levels. */
    void addWithoutLevels(int line, Competency competency) {
        competencies.add(competency);
        origins.add(line);
    }

    boolean isEmpty() {
        return competencies.isEmpty();
    }

    List<Competency> competencies() {
        return List.copyOf(competencies);
    }

    /** Whether a competency or a category has this name. */
    boolean knows(String name) {
        return competencies.stream().anyMatch(competency -> Wording.nearly(competency.name(), name))
                || categories.stream().anyMatch(category -> Wording.nearly(category.name(), name));
    }

    Draft finish() {
        String words = title.isBlank() ? source.documentName() : title;
        var bank = new CompetencyBank(
                new BankId(Slug.of(words, family.key())),
                words,
                new BankSource(family.key(), source.document(), source.digest()),
                scales,
                categories,
                competencies);
        return new Draft(family, bank, ledger.warnings(), List.of(), origins);
    }
}
