package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.workshop.AgreementPart;

/** How far raters agree, in sentences: counts first, then a measure or why there is none. */
final class AgreementWords {
    private static final int DECIMALS = 2;
    private static final double WHOLE = 100;

    private final AgreementPart part;
    private final Agreement agreement;
    private final List<String> sentences = new ArrayList<>();

    private AgreementWords(AgreementPart part) {
        this.part = part;
        agreement = Agreement.of(part.matrix());
    }

    static List<String> of(AgreementPart part) {
        return new AgreementWords(part).sentences();
    }

    private List<String> sentences() {
        if (part.matrix().raters().size() < 2) {
            return List.of(say("report.agreement.none.raters"));
        }
        long pairs = agreement.pairs().both();
        if (pairs == 0) {
            return List.of(say("report.agreement.none.shared"));
        }
        counts(pairs);
        if (part.comparable()) {
            measures();
        } else {
            sentences.add(say("report.agreement.mixed"));
        }
        int people = part.candidatesToSettle();
        if (people > 0) {
            sentences.add(RuleSentence.counted("report.agreement.settle", people, people));
        }
        return sentences;
    }

    private void counts(long pairs) {
        long exact = agreement.pairs().exact();
        sentences.add(
                exact == pairs
                        ? RuleSentence.counted("report.agreement.pairs.same", pairs, pairs)
                        : say(
                                "report.agreement.pairs",
                                pairs,
                                exact,
                                agreement.pairs().withinOne()));
    }

    private void measures() {
        OptionalDouble alpha = agreement.value(Measure.ALPHA_ORDINAL).value();
        if (alpha.isEmpty()) {
            sentences.add(say("report.agreement.none.same"));
            return;
        }
        sentences.add(measured("report.agreement.alpha", alpha.getAsDouble()));
        if (part.matrix().raters().size() == 2) {
            OptionalDouble kappa = agreement.value(Measure.KAPPA_QUADRATIC).value();
            sentences.add(
                    kappa.isPresent()
                            ? measured("report.agreement.kappa", kappa.getAsDouble())
                            : say("report.agreement.none.kappa"));
        }
    }

    private static String measured(String key, double value) {
        return say(key, FixedWords.number(value, DECIMALS), disagreement(1 - value));
    }

    private static String disagreement(double part) {
        if (part <= 0) {
            return say("report.agreement.disagree.none");
        }
        long percent = Math.round(part * WHOLE);
        return percent == 0 ? say("report.agreement.disagree.hardly") : say("report.agreement.disagree", percent);
    }
}
