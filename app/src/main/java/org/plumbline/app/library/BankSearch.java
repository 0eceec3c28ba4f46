package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.scale.Scale;

/**
 * Finds competencies while somebody types: every word typed must occur, whatever its accents and capitals.
 *
 * <p>A competency's own number counts most, then names, then definitions, then everything else. Where only few have the
 * words as typed, those with words like them come behind. Made in a job, asked from any thread.
 */
public final class BankSearch {
    private static final int FEW = 8;

    private final List<Hit> all;
    private final BankIndex index;

    public BankSearch(List<CompetencyBank> banks) {
        var hits = new ArrayList<Hit>();
        for (CompetencyBank bank : banks) {
            bank.competencies().forEach(competency -> hits.add(new Hit(bank, competency)));
        }
        all = List.copyOf(hits);
        index = new BankIndex(all);
    }

    /** One competency and the bank that it is in. */
    public record Hit(CompetencyBank bank, Competency competency) {
        /** The same for the same competency after the library was read again. */
        public String key() {
            return key(bank.id().value(), competency.id().value());
        }

        static String key(String bank, String competency) {
            return bank + "\n" + competency;
        }

        public Scale scale() {
            return bank.scaleOf(competency);
        }

        /** The name of its category. */
        public Optional<String> category() {
            return competency.category().flatMap(bank::category).map(Category::name);
        }

        /** As it is spoken of: its number, where its bank numbers them, and its name. */
        public String title() {
            return competency.number().map(number -> number + "  ").orElse("") + competency.name();
        }
    }

    /**
     * An answer.
     *
     * @param hits best first; in the order of the banks when nothing is typed
     * @param words what to mark in them
     */
    public record Found(List<Hit> hits, TypedWords words) {}

    /** How many competencies there are to find. */
    public int size() {
        return all.size();
    }

    public List<Hit> all() {
        return all;
    }

    /** As below, where nobody asks for competencies that were used. */
    public Found find(String typed, BankFilter filter) {
        return find(typed, filter, hit -> false);
    }

    /**
     * @param wasUsed whether a recent workshop selected it
     */
    public Found find(String typed, BankFilter filter, Predicate<Hit> wasUsed) {
        Predicate<Hit> wanted = filter.test(wasUsed);
        TypedWords exact = TypedWords.of(typed, false);
        if (exact.isMeaningless()) {
            return new Found(List.of(), TypedWords.NONE);
        }
        if (exact.isEmpty()) {
            return new Found(all.stream().filter(wanted).toList(), TypedWords.NONE);
        }
        List<Hit> hits = ask(exact, wanted);
        if (hits.size() >= FEW) {
            return new Found(hits, exact);
        }
        TypedWords forgiving = TypedWords.of(typed, true);
        List<Hit> more = ask(forgiving, wanted);
        return more.size() == hits.size() ? new Found(hits, exact) : new Found(more, forgiving);
    }

    private List<Hit> ask(TypedWords words, Predicate<Hit> wanted) {
        return index.find(words).mapToObj(all::get).filter(wanted).toList();
    }
}
