package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Funnel;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.Workshop;

/** Results, spread and agreement of a round, made of nothing but what is in the workshop that was given. */
final class PanelReport {
    private PanelReport() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("report.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("report.kind")));
        basis.round()
                .ifPresentOrElse(
                        round -> blocks.addAll(report(PanelFindings.of(basis, round))),
                        () -> blocks.add(Paragraph.of(say("report.none"))));
        return new Document(title, say("report.subject"), FixedWords.languageTag(), Title.footer(basis), blocks)
                .withNumbers();
    }

    private static List<Block> report(PanelFindings findings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("report.round")));
        blocks.add(held(findings));
        blocks.addAll(new ResultsTable(findings).blocks());
        blocks.addAll(new FunnelPart(Funnel.of(findings.basis().workshop())).blocks());
        var agreement = new AgreementSection(findings);
        blocks.addAll(agreement.blocks());
        blocks.addAll(new SpreadSection(findings, agreement.agreement()).blocks());
        blocks.addAll(new DifferencesSection(findings).blocks());
        blocks.addAll(new MissingSection(findings).blocks());
        blocks.add(Paragraph.introducing(Text.of(say("report.sign"))));
        blocks.add(new Signature(say("report.sign.chair"), say("date")));
        blocks.add(new Signature(say("hr.specialist"), say("date")));
        return blocks;
    }

    /** Who held the round, when, and by which rule. */
    private static FieldGrid held(PanelFindings findings) {
        Round round = findings.round();
        String panel = Raters.of(findings.basis().workshop(), round).panel().stream()
                .map(member -> say("report.field.member", member.name(), say("role." + member.role())))
                .collect(Collectors.joining("\n"));
        return new FieldGrid(List.of(
                new Field(say("report.field.round"), roundWords(round)),
                new Field(say("report.field.panel"), panel.isEmpty() ? say("report.field.noPanel") : panel),
                new Field(say("report.field.rated"), rated(findings)),
                new Field(say("report.field.rule"), RuleSentence.of(round.frozen())),
                new Field(
                        say("report.field.differ"),
                        say("report.settling." + round.conduct().settling()))));
    }

    /** “Round 1 (interview), opened 3 March 2026”. */
    static String roundWords(Round round) {
        String stage = FunnelPart.stage(round);
        String opened = FixedWords.day(round.opened());
        return round.version() == 1
                ? say("report.round.value", stage, opened)
                : say("report.round.version", stage, round.version(), opened);
    }

    private static String rated(PanelFindings findings) {
        List<LocalDate> days = findings.seen().stream()
                .flatMap(one -> one.voices().stream())
                .flatMap(voice -> voice.said().stream())
                .flatMap(said -> said.submitted().stream())
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
                .sorted()
                .toList();
        return between(days);
    }

    /** One day, or from the first to the last. */
    static String between(List<LocalDate> days) {
        if (days.isEmpty()) {
            return say("report.field.rated.none");
        }
        String first = FixedWords.day(days.get(0));
        String last = FixedWords.day(days.get(days.size() - 1));
        return first.equals(last)
                ? say("report.field.rated.on", first)
                : say("report.field.rated.between", first, last);
    }
}
