package org.plumbline.app.screen.results;

import java.nio.charset.StandardCharsets;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.sheet.ResultSheets;
import org.plumbline.model.panel.Round;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** Hands out the results and ratings of a round, with nothing but what the one who looks may see. */
final class ResultExport {
    private final Services services;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    ResultExport(Services services) {
        this.services = services;
    }

    /** What can be saved. */
    enum Kind {
        RESULTS_CSV(Dialogs.FileKind.TABLE),
        RATINGS_CSV(Dialogs.FileKind.TABLE),
        WORKBOOK(Dialogs.FileKind.WORKBOOK);

        private final Dialogs.FileKind file;

        Kind(Dialogs.FileKind file) {
            this.file = file;
        }
    }

    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    String tabbed(Workshop workshop, Round round, Viewer viewer) {
        note.set(Words.of("results.copied"));
        return ResultSheets.of(workshop, round, viewer).resultsTabbed();
    }

    void save(Kind kind, Workshop workshop, Round round, Viewer viewer) {
        String name = Words.of("results.file." + kind, round.number());
        SaveTarget.ask(services.dialogs(), kind.file, name).ifPresent(file -> services.jobs()
                .files()
                .run(
                        progress -> {
                            SafeFile.write(file, bytes(kind, workshop, round, viewer));
                            return file;
                        },
                        written -> note.set(Words.of("results.saved", written)),
                        problem -> services.dialogs().problem(Words.of("results.notSaved"), problem)));
    }

    private static byte[] bytes(Kind kind, Workshop workshop, Round round, Viewer viewer) {
        ResultSheets sheets = ResultSheets.of(workshop, round, viewer);
        return switch (kind) {
            case RESULTS_CSV -> sheets.resultsCsv().getBytes(StandardCharsets.UTF_8);
            case RATINGS_CSV -> sheets.ratingsCsv().getBytes(StandardCharsets.UTF_8);
            case WORKBOOK -> sheets.workbook();
        };
    }
}
