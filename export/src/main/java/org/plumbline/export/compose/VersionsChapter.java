package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.workshop.Workshop;

/** What was decided on the way, which versions were signed by whom, and lines for those who sign on paper. */
final class VersionsChapter {
    private VersionsChapter() {}

    static List<Block> blocks(Workshop workshop) {
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.log"))));
        List<LogEntry> log = workshop.signOff().log();
        if (log.isEmpty()) {
            blocks.add(Paragraph.of(say("analysis.log.none")));
        } else {
            blocks.add(new Table(
                    say("analysis.log"),
                    List.of(
                            new Column(say("analysis.log.when"), 24),
                            new Column(say("analysis.log.by"), 20),
                            new Column(say("analysis.log.what"), 56)),
                    log.stream().map(VersionsChapter::entry).toList()));
            blocks.add(Paragraph.of(Text.label(say("analysis.log.after", log.size()))));
        }
        blocks.add(new Heading(2, say("analysis.versions")));
        List<SignedVersion> versions = workshop.signOff().versions();
        if (!versions.isEmpty()) {
            blocks.add(new Table(
                    say("analysis.versions"),
                    List.of(
                            new Column(say("analysis.versions.number"), 12),
                            new Column(say("analysis.versions.by"), 44),
                            new Column(say("analysis.versions.reason"), 26),
                            new Column(say("analysis.versions.digest"), 18)),
                    versions.stream().map(VersionsChapter::version).toList()));
        }
        blocks.add(Paragraph.introducing(Text.of(say("analysis.sign"))));
        blocks.add(new Signature(say("hr.specialist"), say("date")));
        blocks.add(new Signature(say("role.HIRING_MANAGER"), say("date")));
        return blocks;
    }

    private static Row entry(LogEntry entry) {
        return Row.of(Cell.of(FixedWords.moment(entry.at())), Cell.of(entry.by()), Cell.of(entry.sentence()));
    }

    private static Row version(SignedVersion version) {
        var signed = new ArrayList<Block>();
        version.signatures()
                .forEach(one -> signed.add(Paragraph.of(say(
                        "analysis.versions.signed",
                        one.name(),
                        say("analysis.signer." + one.role()),
                        FixedWords.moment(one.at())))));
        return Row.of(
                Cell.of(String.valueOf(version.number())),
                new Cell(signed),
                Cell.of(version.reason()),
                Cell.of(version.shortDigest()));
    }
}
