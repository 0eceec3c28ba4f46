package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Text;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

/** What a rule can come to: the values to choose from, and what each of them means. */
record FinalRating(String label, List<String> options, List<Text> definitions) {
    static FinalRating of(DecisionRule rule) {
        return rule.match(new DecisionRule.Cases<>() {
            @Override
            public FinalRating smeQa(DecisionRule.SmeQa zeroToTwo) {
                return marks(zeroToTwo.exceededAtLeast());
            }

            @Override
            public FinalRating allRequiredMet(DecisionRule.AllRequiredMet all) {
                return passOrFail();
            }

            @Override
            public FinalRating knockOuts(KnockOuts some) {
                return passOrFail();
            }

            @Override
            public FinalRating points(Points sum) {
                return new FinalRating(say("hr.final.points"), List.of(), List.of());
            }
        });
    }

    private static FinalRating marks(int exceeded) {
        return new FinalRating(
                say("hr.final.smeQa"),
                List.of(say("hr.mark.0"), say("hr.mark.1"), say("hr.mark.2")),
                List.of(
                        defined("hr.mark.0", say("hr.means.0")),
                        defined("hr.mark.1", say("hr.means.1")),
                        defined(
                                "hr.mark.2",
                                exceeded == 1 ? say("hr.means.2.one") : say("hr.means.2.many", exceeded))));
    }

    private static FinalRating passOrFail() {
        return new FinalRating(say("hr.final.passFail"), List.of(say("hr.pass"), say("hr.fail")), List.of());
    }

    private static Text defined(String mark, String meaning) {
        return Text.strong(say(mark)).then(say("hr.means", meaning));
    }

    /** To be chosen; empty where a rule comes to a number instead of one of a few values. */
    Optional<Pick> pick() {
        return options.isEmpty() ? Optional.empty() : Optional.of(new Pick(label, options, Optional.empty()));
    }
}
