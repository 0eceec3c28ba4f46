package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;

/** Who signed a result on screen, and when; until then lines to sign on. */
final class SummarySignatures {
    private final Basis basis;
    private final Candidate candidate;
    private final Round round;

    SummarySignatures(Basis basis, Candidate candidate, Round round) {
        this.basis = basis;
        this.candidate = candidate;
        this.round = round;
    }

    List<Block> blocks() {
        return finalised().map(this::signed).orElseGet(SummarySignatures::toSign);
    }

    private Optional<Finalised> finalised() {
        return basis.workshop().proceedings().finalised().stream()
                .filter(done ->
                        done.round().equals(round.id()) && done.candidate().equals(candidate.id()))
                .findFirst();
    }

    private List<Block> signed(Finalised done) {
        return List.of(
                new Heading(2, say("summary.signatures")),
                Paragraph.of(
                        say("summary.signed", RuleSentence.listed(done.signers()), FixedWords.moment(done.when()))),
                Paragraph.of(Text.label(say("summary.signed.digest")).then(done.digest())));
    }

    private static List<Block> toSign() {
        return List.of(
                new Heading(2, say("summary.signatures")),
                Paragraph.introducing(Text.of(say("summary.signed.none"))),
                new Signature(say("report.sign.chair"), say("date")),
                new Signature(say("hr.specialist"), say("date")));
    }
}
