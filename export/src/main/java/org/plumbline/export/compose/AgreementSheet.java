package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Sheet;
import org.plumbline.export.book.SheetBuilder;
import org.plumbline.export.book.SheetRow;
import org.plumbline.export.book.Style;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.statistics.Measured;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.Viewer;

/** How far the raters agreed before they talked: a row a measure, a column a competency. */
final class AgreementSheet {
    private static final int DECIMALS = 3;

    private final Basis basis;
    private final SheetBuilder sheet = new SheetBuilder(say("workbook.agreement")).widths(38, 18);

    AgreementSheet(Basis basis) {
        this.basis = basis;
    }

    Sheet sheet() {
        Round round = basis.round().orElseThrow();
        var panel = PanelAgreement.of(basis.workshop(), round, Viewer.HR, PanelAgreement.Which.FIRST);
        var headings = new ArrayList<String>(List.of(say("workbook.measure"), say("workbook.overAll")));
        var parts = new ArrayList<AgreementPart>(List.of(panel.overAll()));
        for (SelectedCompetency selected : basis.words().competencies()) {
            headings.add(selected.name());
            sheet.width(20);
            parts.add(panel.on(selected));
        }
        sheet.headings(headings);
        List<Agreement> agreements =
                parts.stream().map(part -> Agreement.of(part.matrix())).toList();
        row(
                "workbook.compared",
                counts(parts.stream().map(AgreementPart::candidates).toList()));
        row(
                "workbook.pairs",
                counts(agreements.stream()
                        .map(agreement -> (int) agreement.pairs().both())
                        .toList()));
        for (Measure measure : Measure.values()) {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < parts.size(); i++) {
                entries.add(value(parts.get(i), agreements.get(i), measure));
            }
            row("workbook.measure." + measure, entries);
        }
        return sheet.build();
    }

    private static List<Entry> counts(List<Integer> counts) {
        return counts.stream().map(Entry::of).toList();
    }

    private void row(String key, List<Entry> values) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(say(key), Style.LABEL));
        entries.addAll(values);
        sheet.row(new SheetRow(entries));
    }

    /** A number, or why there is none. */
    private static Entry value(AgreementPart part, Agreement agreement, Measure measure) {
        if (!part.comparable() && measure != Measure.EXACT && measure != Measure.WITHIN_ONE) {
            return Entry.of(say("workbook.mixed"), Style.LABEL);
        }
        Measured value = agreement.value(measure);
        if (value instanceof Measured.Undefined undefined) {
            boolean english = FixedWords.language() == Language.ENGLISH;
            return Entry.of(english ? undefined.reason() : say("workbook.undefined"), Style.LABEL);
        }
        return new Entry.Amount(value.value().orElseThrow(), DECIMALS, Style.PLAIN);
    }
}
