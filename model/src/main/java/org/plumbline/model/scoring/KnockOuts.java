package org.plumbline.model.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.bank.CompetencyId;

/**
 * Some competencies must be met, whatever else is; of the others, so many.
 *
 * @param must not met on one of these ends it
 * @param othersAtLeast how many of all the others must be met
 */
public record KnockOuts(List<CompetencyId> must, int othersAtLeast) implements DecisionRule {
    public KnockOuts {
        must = List.copyOf(new LinkedHashSet<>(must));
        if (othersAtLeast < 0) {
            throw new IllegalArgumentException("Of the other competencies 0 or more must be met, got " + othersAtLeast);
        }
    }

    @Override
    public String sentence(Function<CompetencyId, Optional<String>> names) {
        String others = othersAtLeast == 0
                ? "the others do not decide"
                : "at least " + othersAtLeast + " of the others " + (othersAtLeast == 1 ? "is met" : "are met");
        String ending = "; otherwise does not pass. Ratings are not averages.";
        if (must.isEmpty()) {
            return "Passes when at least " + othersAtLeast + " of the competencies "
                    + (othersAtLeast == 1 ? "is met" : "are met") + ending;
        }
        return "Passes when " + named(names) + (must.size() == 1 ? " is met" : " are met")
                + (othersAtLeast == 0 ? ", and " + others : " and " + others) + ending;
    }

    private String named(Function<CompetencyId, Optional<String>> names) {
        List<String> known =
                must.stream().flatMap(id -> names.apply(id).stream()).toList();
        if (known.size() == must.size()) {
            return RuleWords.list(known);
        }
        return must.size() == 1 ? "the competency that must be met" : "the " + must.size() + " that must be met";
    }

    @Override
    public Decision decide(List<Determined> all) {
        List<Determined> needed =
                all.stream().filter(each -> must.contains(each.competency())).toList();
        List<Determined> others =
                all.stream().filter(each -> !must.contains(each.competency())).toList();
        boolean knockedOut = needed.stream().anyMatch(KnockOuts::below);
        long met = others.stream().filter(each -> !below(each)).count();
        var steps = new ArrayList<String>();
        if (!needed.isEmpty()) {
            steps.add("Must be met: "
                    + needed.stream()
                            .map(each -> each.name() + (below(each) ? " (not met)" : " (met)"))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        steps.add("Of the " + (needed.isEmpty() ? "" : "other ") + others.size()
                + (others.size() == 1 ? " competency " : " competencies ") + met + (met == 1 ? " is" : " are")
                + " met; it takes at least " + othersAtLeast + ".");
        return Decision.passOrFail(!knockedOut && met >= othersAtLeast, steps);
    }

    private static boolean below(Determined each) {
        return each.is(Determination.DOES_NOT_MEET);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.knockOuts(this);
    }
}
