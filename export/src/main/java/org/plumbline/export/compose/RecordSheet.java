package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.record.RecordWords;
import org.plumbline.model.workshop.Workshop;

/** The record of the panel, entry by entry: who did what, when and why. For one candidate, without the others' entries. */
final class RecordSheet {
    private static final int SHOWN_OF_HASH = 8;

    private RecordSheet() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        List<RecordEntry> entries = workshop.proceedings().record().stream()
                .filter(entry -> concerns(entry, basis))
                .toList();
        String title = basis.candidateWords()
                .map(candidate -> say("record.title.candidate", candidate))
                .orElse(say("record.title"));
        var blocks = new ArrayList<Block>();
        blocks.addAll(Title.blocks(basis, title, say("record.kind")));
        blocks.add(Paragraph.of(say(basis.candidate().isPresent() ? "record.lead.candidate" : "record.lead")));
        blocks.add(new Heading(2, say("record.entries", entries.size())));
        if (entries.isEmpty()) {
            blocks.add(Paragraph.of(say("record.none")));
        } else {
            blocks.add(table(entries));
            RecordEntry last = entries.get(entries.size() - 1);
            blocks.add(
                    Paragraph.of(Text.label(say("record.last", last.number())).then(last.hash())));
        }
        return new Document(title, say("record.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private static boolean concerns(RecordEntry entry, Basis basis) {
        return basis.candidate().isEmpty()
                || entry.about()
                        .filter(about ->
                                !basis.candidate().map(Candidate::id).get().equals(about))
                        .isEmpty();
    }

    private static Table table(List<RecordEntry> entries) {
        return new Table(
                say("record.caption"),
                List.of(
                        new Column(say("record.number"), 6),
                        new Column(say("record.when"), 20),
                        new Column(say("record.who"), 14),
                        new Column(say("record.what"), 47),
                        new Column(say("record.hash"), 13)),
                entries.stream().map(RecordSheet::row).toList());
    }

    private static Row row(RecordEntry entry) {
        return Row.of(
                Cell.of(String.valueOf(entry.number())),
                Cell.of(FixedWords.moment(entry.when())),
                Cell.of(entry.who()),
                new Cell(whatAndWhy(entry)),
                Cell.of(entry.hash()
                        .substring(0, Math.min(SHOWN_OF_HASH, entry.hash().length()))));
    }

    private static List<Block> whatAndWhy(RecordEntry entry) {
        var words = new ArrayList<Block>();
        words.add(Paragraph.of(RecordWords.sentence(entry)));
        if (!entry.why().isBlank()) {
            words.add(Paragraph.of(Text.label(say("record.why")).then(entry.why())));
        }
        return words;
    }
}
