package org.plumbline.model.edit;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.change.Lists;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** What changes of a scale mean for the competencies that use it. */
final class ScaleChanges {
    private ScaleChanges() {}

    static Scale scale(CompetencyBank bank, ScaleId id) {
        return bank.scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The scale is not in the bank any more."));
    }

    static List<Competency> users(CompetencyBank bank, ScaleId scale) {
        return bank.competencies().stream()
                .filter(competency -> competency.scale().equals(scale))
                .toList();
    }

    static void requireUnused(CompetencyBank bank, ScaleId scale, int level) {
        List<Competency> users = users(bank, scale).stream()
                .filter(competency -> Relevelling.uses(competency, level))
                .toList();
        if (!users.isEmpty()) {
            throw new IllegalArgumentException(
                    "“" + scale(bank, scale).level(level).name()
                            + "” cannot be removed: “" + users.get(0).name() + "”"
                            + (users.size() > 1 ? " and " + (users.size() - 1) + " more" : "")
                            + " say something of this level. Move or empty what they say first.");
        }
    }

    static CompetencyBank relevel(
            CompetencyBank before, ScaleId which, UnaryOperator<List<Level>> levels, IntUnaryOperator place) {
        Scale scale = scale(before, which);
        Scale changed = Relevelling.with(scale, levels.apply(scale.levels()));
        return before.toBuilder()
                .scales(Lists.replace(before.scales(), old -> old.id().equals(which), old -> changed))
                .competencies(Lists.replace(
                        before.competencies(),
                        competency -> competency.scale().equals(which),
                        competency -> Relevelling.of(competency, place)))
                .build();
    }

    /** Refuses where a level that says something has no counterpart. */
    static Competency onScale(Competency competency, Scale from, Scale to) {
        return Relevelling.of(competency, level -> counterpart(competency, from, to, level)).toBuilder()
                .scale(to.id())
                .build();
    }

    private static int counterpart(Competency competency, Scale from, Scale to, int level) {
        String name = from.level(level).name();
        if (to.named(name).isPresent()) {
            return to.named(name).get().ordinal();
        }
        boolean noneInCommon =
                from.levels().stream().allMatch(one -> to.named(one.name()).isEmpty());
        if (noneInCommon && from.levels().size() == to.levels().size()) {
            return level;
        }
        throw new IllegalArgumentException("“" + competency.name() + "” says something of “" + name
                + "”, and nothing tells which level of “" + to.name()
                + "” that is. Move or empty what it says first.");
    }
}
