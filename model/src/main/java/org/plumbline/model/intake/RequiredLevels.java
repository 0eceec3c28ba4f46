package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;

/**
 * Which level a document marks as required by setting its whole text apart.
 *
 * <p>A part set apart says nothing, and neither does a typeface that every level has.
 */
final class RequiredLevels {
    private static final List<Predicate<Mark>> TYPEFACES = List.of(Mark::bold, Mark::italic, Mark::underlined);

    private final Map<Integer, StyledText> texts = new TreeMap<>();

    void add(int level, StyledText words) {
        texts.merge(level, words, StyledText::spaced);
    }

    /** The one level that stands apart; several or all give nothing, and a warning. */
    Optional<BankRequirement> marked(int line, String name, Ledger ledger) {
        var apart = new TreeSet<Integer>();
        var several = new TreeSet<Integer>();
        for (Predicate<Mark> typeface : TYPEFACES) {
            List<Integer> levels = levelsIn(typeface);
            (levels.size() == 1 ? apart : several).addAll(levels);
        }
        if (apart.size() == 1 && texts.size() > 1) {
            return Optional.of(new BankRequirement(Optional.empty(), apart.first(), Evidence.MARKED));
        }
        if (!apart.isEmpty() || !several.isEmpty()) {
            apart.addAll(several);
            ledger.warn(
                    line,
                    "“" + name + "” has " + apart.size() + (apart.size() == 1 ? " level" : " levels")
                            + " set apart by typeface, so its required level is not known.");
        }
        return Optional.empty();
    }

    private List<Integer> levelsIn(Predicate<Mark> typeface) {
        var levels = new ArrayList<Integer>();
        texts.forEach((level, words) -> {
            if (words.entirely(typeface)) {
                levels.add(level);
            }
        });
        return levels;
    }
}
