package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

/** The rule of a round in one sentence, in the language of the document; in English it is the one on the screen. */
final class RuleSentence implements DecisionRule.Cases<String> {
    private final Round.Frozen words;

    private RuleSentence(Round.Frozen words) {
        this.words = words;
    }

    static String of(Round.Frozen words) {
        return words.rule().match(new RuleSentence(words));
    }

    /** How the rounds become a category. */
    static String of(CategoryRule rule) {
        if (rule.passFailOnly()) {
            return say("rule.categories.none");
        }
        String categories = rule.categories().stream()
                .map(category -> say("rule.categories.is", category.atLeast(), category.words()))
                .collect(Collectors.joining(", "));
        return counted("rule.categories", rule.rounds(), rule.rounds(), categories);
    }

    @Override
    public String smeQa(DecisionRule.SmeQa rule) {
        return counted("rule.smeQa", rule.exceededAtLeast(), rule.exceededAtLeast());
    }

    @Override
    public String allRequiredMet(DecisionRule.AllRequiredMet rule) {
        return say("rule.all");
    }

    @Override
    public String knockOuts(KnockOuts rule) {
        int others = rule.othersAtLeast();
        if (rule.must().isEmpty()) {
            return counted("rule.some", others, others);
        }
        String must = counted("rule.must", rule.must().size(), named(rule.must()));
        return say(
                "rule.passes", must + (others == 0 ? say("rule.others.none") : counted("rule.others", others, others)));
    }

    private String named(List<CompetencyId> must) {
        List<String> known = words.competencies().stream()
                .filter(selected -> must.contains(selected.id()))
                .map(SelectedCompetency::name)
                .toList();
        return known.size() == must.size() ? listed(known) : counted("rule.must.unnamed", must.size(), must.size());
    }

    @Override
    public String points(Points rule) {
        return say(
                "rule.points",
                rule.passMark(),
                rule.doesNotMeet(),
                rule.meets(),
                rule.exceeds(),
                weighed(rule),
                say("rule.joining." + rule.joining()));
    }

    private String weighed(Points rule) {
        List<Points.Weight> uneven =
                rule.weights().stream().filter(weight -> weight.times() != 1).toList();
        if (uneven.isEmpty()) {
            return say("rule.points.once");
        }
        return uneven.stream()
                        .map(weight -> say("rule.points.counts", name(weight.competency()), times(weight.times())))
                        .collect(Collectors.joining(", "))
                + say("rule.points.others");
    }

    private String name(CompetencyId id) {
        return words.competencies().stream()
                .filter(selected -> selected.id().equals(id))
                .map(SelectedCompetency::name)
                .findFirst()
                .orElse(say("rule.points.competency"));
    }

    private static String times(int times) {
        return times == 0 || times == 2 ? say("rule.times." + times) : say("rule.times.many", times);
    }

    /** The form of a sentence for one, or for many. */
    static String counted(String key, long count, Object... arguments) {
        return say(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    /** “A, B and C”. */
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + say("rule.and") + words.get(words.size() - 1);
    }
}
