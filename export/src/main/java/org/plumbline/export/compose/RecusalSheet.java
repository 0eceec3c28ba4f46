package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Declarations;
import org.plumbline.model.workshop.Workshop;

/** What each panel member answered for each applicant: a conflict of interest, or none; empty where not yet said. */
final class RecusalSheet {
    private RecusalSheet() {}

    static List<Block> blocks(Workshop workshop, boolean blind) {
        var blocks = new ArrayList<Block>();
        if (workshop.candidates().isEmpty()) {
            return blocks;
        }
        var said = new Declarations(workshop.proceedings().declarations());
        for (PanelMember member : workshop.panel()) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, say("signoff.recusal", member.name())));
            blocks.add(Paragraph.introducing(Text.of(say("signoff.recusal.lead"))));
            blocks.add(new Table(
                    say("signoff.recusal", member.name()),
                    List.of(
                            new Column(say("signoff.recusal.applicant"), 34),
                            new Column(say("signoff.recusal.none"), 14),
                            new Column(say("signoff.recusal.conflict"), 14),
                            new Column(say("signoff.recusal.reason"), 38)),
                    workshop.candidates().stream()
                            .map(one -> row(one, said.of(member.id(), one.id()), blind))
                            .toList()));
            blocks.add(new Signature(member.name(), say("date")));
        }
        return blocks;
    }

    private static Row row(Candidate candidate, Optional<Declaration> said, boolean blind) {
        String who = blind ? candidate.code() : Title.joined(" · ", candidate.code(), candidate.name());
        return Row.of(
                Cell.of(who),
                box(
                        candidate,
                        "signoff.recusal.none",
                        said.filter(one -> !one.conflict()).isPresent()),
                box(
                        candidate,
                        "signoff.recusal.conflict",
                        said.filter(Declaration::conflict).isPresent()),
                Cell.of(blind ? "" : said.map(Declaration::reason).orElse("")));
    }

    private static Cell box(Candidate candidate, String key, boolean ticked) {
        return Cell.box(say("signoff.recusal.box", candidate.code(), say(key)), ticked);
    }
}
