package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.statistics.Interpretation;
import org.plumbline.model.statistics.RaterTendency;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.Viewer;

/** How far the raters agree over all competencies; how single raters lean is told without saying who. */
final class AgreementSection {
    private static final int ENOUGH_FOR_TENDENCIES = 3;
    private static final int DECIMALS = 1;
    private static final double NOTICEABLE = 0.05;

    private final PanelAgreement agreement;

    AgreementSection(PanelFindings findings) {
        agreement =
                PanelAgreement.of(findings.basis().workshop(), findings.round(), Viewer.HR, PanelAgreement.Which.FIRST);
    }

    PanelAgreement agreement() {
        return agreement;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("report.agreement")));
        int people = agreement.candidates().size();
        Text basis =
                Text.of(say("report.agreement.basis", RuleSentence.counted("report.agreement.people", people, people)));
        int waiting = agreement.waiting();
        if (waiting > 0) {
            basis = basis.then(" " + RuleSentence.counted("report.agreement.waiting", waiting, waiting));
        }
        blocks.add(Paragraph.of(basis));
        if (people > 0) {
            AgreementPart all = agreement.overAll();
            var sentences = new ArrayList<>(AgreementWords.of(all));
            if (people < Interpretation.USUAL.enough()) {
                sentences.add(say("report.agreement.few", Interpretation.USUAL.enough()));
            }
            sentences.addAll(tendencies(all));
            blocks.add(BulletList.of(sentences));
        }
        return blocks;
    }

    /** Of two raters the one would know of the other; and scales of different length have no common mean. */
    private List<String> tendencies(AgreementPart all) {
        List<Double> leanings = agreement.tendencies(all).stream()
                .map(RaterTendency::severity)
                .map(severity -> severity.value())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .sorted()
                .toList();
        if (!all.comparable() || leanings.size() < ENOUGH_FOR_TENDENCIES) {
            return List.of();
        }
        if (Math.max(-leanings.get(0), leanings.get(leanings.size() - 1)) < NOTICEABLE) {
            return List.of(say("report.tendencies.none"));
        }
        return List.of(say(
                "report.tendencies",
                FixedWords.number(-leanings.get(0), DECIMALS),
                FixedWords.number(leanings.get(leanings.size() - 1), DECIMALS)));
    }
}
