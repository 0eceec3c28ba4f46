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
import org.plumbline.model.workshop.Workshop;

/** What 29 CFR 1607.15C asks for, item by item, with where it stands in this record (domain notes §2.13). */
final class LegalChapter {
    private final Workshop workshop;
    private final Chapters chapters;

    private LegalChapter(Workshop workshop, Chapters chapters) {
        this.workshop = workshop;
        this.chapters = chapters;
    }

    static Heading heading() {
        return new Heading(2, say("analysis.law"));
    }

    static List<Block> blocks(Workshop workshop, Chapters chapters) {
        return new LegalChapter(workshop, chapters).blocks();
    }

    private List<Block> blocks() {
        var rows = new ArrayList<Row>();
        rows.add(said(Fact.LOCATIONS));
        rows.add(said(Fact.DATES));
        rows.add(said(Fact.PURPOSE));
        rows.add(said(Fact.EXISTING_PROCEDURES));
        for (LegalItem item : LegalItem.values()) {
            rows.add(Row.of(Cell.of(item.asked()), Cell.of(here(item))));
        }
        rows.add(said(Fact.PRODUCTS));
        rows.add(said(Fact.ALTERNATIVES));
        rows.add(said(Fact.USES));
        rows.add(said(Fact.CONTACT));
        rows.add(said(Fact.ACCURACY));
        return List.of(
                heading(),
                Paragraph.introducing(Text.of(say("analysis.law.lead"))),
                new Table(
                        say("analysis.law"),
                        List.of(new Column(say("analysis.law.asked"), 40), new Column(say("analysis.law.here"), 60)),
                        rows),
                Paragraph.of(Text.label(say("analysis.law.after"))));
    }

    private Text here(LegalItem item) {
        if (!item.isThere(workshop)) {
            return Text.strong(say("analysis.missing"));
        }
        return Text.of(item.where(workshop, chapters))
                .then(item.lacks(workshop).map(words -> " " + words).orElse(""));
    }

    private Row said(Fact fact) {
        return Row.of(
                Cell.of(say("analysis.fact." + fact)),
                Cell.of(workshop.analysis()
                        .recordFacts()
                        .of(fact)
                        .map(Text::of)
                        .orElseGet(() -> Text.strong(say("analysis.missing")))));
    }
}
