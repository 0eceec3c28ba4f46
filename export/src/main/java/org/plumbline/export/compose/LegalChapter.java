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
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.workshop.Workshop;

/** What 29 CFR 1607.15C asks for, item by item, with where it stands in this record (domain notes §2.13). */
final class LegalChapter {
    private static final List<String> IN_THE_RECORD =
            List.of("method", "tasks", "definitions", "linking", "procedure", "relation");

    private LegalChapter() {}

    static List<Block> blocks(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var rows = new ArrayList<Row>();
        rows.add(said(analysis, Fact.LOCATIONS));
        rows.add(said(analysis, Fact.DATES));
        rows.add(said(analysis, Fact.PURPOSE));
        rows.add(said(analysis, Fact.EXISTING_PROCEDURES));
        IN_THE_RECORD.forEach(item -> rows.add(
                Row.of(Cell.of(say("analysis.law." + item)), Cell.of(say("analysis.law." + item + ".where")))));
        rows.add(said(analysis, Fact.PRODUCTS));
        rows.add(said(analysis, Fact.ALTERNATIVES));
        rows.add(said(analysis, Fact.USES));
        rows.add(said(analysis, Fact.CONTACT));
        rows.add(said(analysis, Fact.ACCURACY));
        return List.of(
                new Heading(2, say("analysis.law")),
                Paragraph.introducing(Text.of(say("analysis.law.lead"))),
                new Table(
                        say("analysis.law"),
                        List.of(new Column(say("analysis.law.asked"), 40), new Column(say("analysis.law.here"), 60)),
                        rows),
                Paragraph.of(Text.label(say("analysis.law.after"))));
    }

    private static Row said(JobAnalysis analysis, Fact fact) {
        return Row.of(
                Cell.of(say("analysis.fact." + fact)),
                Cell.of(analysis.recordFacts()
                        .of(fact)
                        .map(Text::of)
                        .orElseGet(() -> Text.strong(say("analysis.missing")))));
    }
}
