package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.Voice;

/** What a round still lacks, each thing by its name; never more lines than somebody reads. */
final class MissingSection {
    private static final int MOST_LINES = 30;
    private static final int MOST_CODES = 40;

    private final PanelFindings findings;
    private final List<String> lines = new ArrayList<>();

    MissingSection(PanelFindings findings) {
        this.findings = findings;
    }

    List<Block> blocks() {
        findings.seen().stream().filter(one -> one.absent().isEmpty()).forEach(this::candidate);
        var shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            shown.add(say("report.missing.more", lines.size() - MOST_LINES));
        }
        finalised().ifPresent(shown::add);
        long bare = withoutEvidence();
        if (bare > 0) {
            shown.add(RuleSentence.counted("report.missing.evidence", bare, bare));
        }
        return List.of(
                new Heading(2, say("report.missing")),
                shown.isEmpty() ? Paragraph.of(say("report.missing.none")) : BulletList.of(shown));
    }

    private void candidate(PanelView.OfCandidate one) {
        String label = findings.label(one.candidate());
        String missing = RuleSentence.listed(
                one.missing().stream().map(PanelMember::name).toList());
        if (!missing.isEmpty()) {
            lines.add(say("report.missing.cards", label, missing));
        } else if (findings.outcome(one).decision().isEmpty()) {
            lines.add(say("report.missing.open", label, findings.words(one).reason()));
        }
    }

    private Optional<String> finalised() {
        List<String> unsigned = findings.seen().stream()
                .filter(one -> one.absent().isEmpty() && one.finalised().isEmpty())
                .map(one -> findings.code(one.candidate()))
                .toList();
        if (unsigned.isEmpty()) {
            return Optional.empty();
        }
        String codes = unsigned.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return Optional.of(RuleSentence.counted(
                "report.missing.finalised",
                unsigned.size(),
                unsigned.size(),
                unsigned.size() > MOST_CODES ? say("report.missing.and", codes, unsigned.size() - MOST_CODES) : codes));
    }

    private long withoutEvidence() {
        return findings.seen().stream()
                .flatMap(one -> one.voices().stream())
                .flatMap(voice -> voice.standing().stream())
                .map(Voice.Said::ratings)
                .flatMap(List::stream)
                .filter(line -> line.rating().isPresent() && line.evidence().isBlank())
                .count();
    }
}
