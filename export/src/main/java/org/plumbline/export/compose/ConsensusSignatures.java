package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Finalised;

/** Where everybody who rated signs, or who signed on screen, when and for what. */
final class ConsensusSignatures {
    private final Consensus consensus;

    ConsensusSignatures(Consensus consensus) {
        this.consensus = consensus;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("consensus.signatures")));
        blocks.addAll(consensus.finalised().map(ConsensusSignatures::signed).orElseGet(this::toSign));
        return blocks;
    }

    private static List<Block> signed(Finalised done) {
        return List.of(
                Paragraph.introducing(Text.of(say("consensus.signed", FixedWords.moment(done.when())))),
                BulletList.of(done.signers()),
                Paragraph.of(Text.label(say("consensus.signed.digest")).then(done.digest())));
    }

    private List<Block> toSign() {
        var lines = new ArrayList<Block>();
        lines.add(Paragraph.introducing(Text.of(say("consensus.sign"))));
        for (PanelMember member : consensus.raters()) {
            lines.add(new Signature(Title.joined(", ", member.name(), say("role." + member.role())), say("date")));
        }
        for (int i = consensus.raters().size();
                i < ConsensusPanel.EMPTY_ROWS && consensus.panel().isEmpty();
                i++) {
            lines.add(new Signature(say("rater.member"), say("date")));
        }
        return lines;
    }
}
