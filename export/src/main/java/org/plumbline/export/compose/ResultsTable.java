package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.CategoryOutcome;
import org.plumbline.model.workshop.PanelView;

/** What came of everybody: a table whose rows read as sentences. */
final class ResultsTable {
    private final PanelFindings findings;
    private final Map<CandidateId, CategoryOutcome> categories;
    private final boolean showsCategories;

    ResultsTable(PanelFindings findings) {
        this.findings = findings;
        categories = CategoryOutcome.of(findings.basis().workshop()).stream()
                .collect(Collectors.toMap(CategoryOutcome::candidate, Function.identity()));
        showsCategories = findings.seen().stream()
                .anyMatch(one -> categories.containsKey(one.candidate())
                        && categories.get(one.candidate()).qualifies().orElse(false));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, say("report.results")));
        if (findings.seen().isEmpty()) {
            blocks.add(Paragraph.of(say("report.results.nobody")));
            return blocks;
        }
        blocks.add(Paragraph.of(lead()));
        blocks.add(Paragraph.introducing(
                Text.label(say(findings.ratesLevels() ? "report.results.signs" : "report.results.signs.resume"))));
        blocks.add(table());
        if (showsCategories) {
            blocks.add(Paragraph.of(Text.label(say("report.field.categories") + ": ")
                    .then(RuleSentence.of(
                            findings.basis().workshop().proceedings().categories()))));
        }
        return blocks;
    }

    private String lead() {
        int all = findings.seen().size();
        long decided = findings.seen().stream()
                .filter(one -> findings.outcome(one).decision().isPresent())
                .count();
        long passed = findings.seen().stream()
                .filter(one -> findings.outcome(one)
                        .decision()
                        .filter(decision -> decision.passes())
                        .isPresent())
                .count();
        long absent = findings.seen().stream()
                .filter(one -> findings.outcome(one).decision().isEmpty()
                        && one.absent().isPresent())
                .count();
        return say(
                "report.results.lead",
                RuleSentence.counted("report.results.seen", all, all),
                say("report.results.decided", decided, passed, decided - passed),
                all == decided
                        ? say("report.results.rest.none")
                        : say("report.results.rest", all - decided - absent, absent));
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("report.results.candidate"), 18));
        columns.add(new Column(say("report.results.levels"), 46));
        columns.add(new Column(say("report.results.outcome"), 36));
        if (showsCategories) {
            columns.add(new Column(say("report.results.category"), 16));
        }
        return new Table(
                say("report.results.caption"),
                columns,
                findings.seen().stream().map(this::row).toList());
    }

    private Row row(PanelView.OfCandidate one) {
        OutcomeWords words = findings.words(one);
        var cells = new ArrayList<Cell>();
        cells.add(who(one));
        cells.add(Cell.of(findings.competencies().stream()
                .map(selected -> level(one, selected))
                .collect(Collectors.joining("\n"))));
        cells.add(new Cell(List.of(Paragraph.of(Text.strong(words.result())), Paragraph.of(words.reason()))));
        if (showsCategories) {
            cells.add(Cell.of(
                    categories.containsKey(one.candidate())
                            ? OutcomeWords.category(categories.get(one.candidate()))
                            : ""));
        }
        return new Row(cells, false);
    }

    private Cell who(PanelView.OfCandidate one) {
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(findings.label(one.candidate())));
        List<Grade> grades = findings.round().frozen().position().grades();
        if (grades.size() > 1) {
            grades.stream()
                    .filter(grade -> grade.id()
                            .equals(findings.people().get(one.candidate()).grade()))
                    .forEach(grade -> words.add(Paragraph.of(Text.label(grade.name()))));
        }
        return new Cell(words);
    }

    /** “▲ Writing: Expert”, or why there is no level. */
    private String level(PanelView.OfCandidate one, SelectedCompetency selected) {
        return findings.outcome(one).standing(selected.id()).orElseThrow().match(new Standing.Cases<String>() {
            @Override
            public String settled(Standing.Settled settled) {
                return say(
                        "report.results.level",
                        settled.determination().sign(),
                        selected.name(),
                        findings.level(selected, settled.level()));
            }

            @Override
            public String judged(Standing.Judged judged) {
                return say(
                        "report.results.judged",
                        judged.determination().sign(),
                        selected.name(),
                        say(
                                judged.determination() == org.plumbline.model.scoring.Determination.DOES_NOT_MEET
                                        ? "notMet"
                                        : "met"));
            }

            @Override
            public String open(Standing.Open open) {
                return say("report.results.none", selected.name(), OutcomeWords.why(open.why()));
            }
        });
    }
}
