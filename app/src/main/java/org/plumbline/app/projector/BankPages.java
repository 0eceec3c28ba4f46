package org.plumbline.app.projector;

import java.util.List;
import org.plumbline.app.library.BankSearch;
import org.plumbline.model.bank.Competency;

/** Makes the pages of the bank, which belong to no workshop. */
public final class BankPages {
    private BankPages() {}

    /** A competency: what it is, and its level texts as columns. */
    public static ProjectorPage competency(BankSearch.Hit hit) {
        Competency competency = hit.competency();
        List<Body.Column> columns = hit.scale().levels().stream()
                .flatMap(level -> competency.levelText(level.ordinal()).stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> new Body.Column(level.name(), LevelPages.words(text), "")))
                .toList();
        String lead = CompetencyPages.definition(competency);
        return new ProjectorPage(
                hit.title(),
                lead,
                columns.isEmpty() ? new Body.Nothing() : new Body.Columns(columns),
                hit.bank().title());
    }
}
