package org.plumbline.app.casefile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.CaseFile;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.MadeDocument;
import org.plumbline.export.packet.Progress;
import org.plumbline.export.sheet.RecordTable;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.store.SafeFile;

/** Makes case files and tables of the record beside the window, and says what became of them. */
public final class CaseFiles {
    private final Services services;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty zipped = new SimpleBooleanProperty();
    private Runnable cancel = () -> {};

    public CaseFiles(Services services) {
        this.services = services;
    }

    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** Whether a case file becomes one zip file. */
    public BooleanProperty zipped() {
        return zipped;
    }

    /** The folder of the last case file, or its zip file. */
    public ReadOnlyObjectProperty<Optional<Path>> made() {
        return made.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public void open() {
        made.get()
                .map(path -> Files.isDirectory(path) ? path : path.getParent())
                .ifPresent(services.dialogs()::showFolder);
    }

    public void cancel() {
        cancel.run();
    }

    /** Asks for a folder and makes the case file in it, as a folder of its own or as one zip file. */
    public void make(CaseFile file, Format format) {
        make(file, format, Stationery.of(services.clock().instant()));
    }

    /** The same on other paper. */
    void make(CaseFile file, Format format, Stationery stationery) {
        services.dialogs()
                .folder(Words.of("record.case.folder"))
                .ifPresent(folder -> run(file, format, stationery, folder));
    }

    private void run(CaseFile file, Format format, Stationery stationery, Path folder) {
        boolean asZip = zipped.get();
        running.set(true);
        cancel = services.jobs()
                .batches()
                .run(
                        progress -> asZip
                                ? file.zip(folder, format, stationery, heard(progress))
                                : file.make(folder, format, stationery, heard(progress)),
                        step -> note.set(Words.of("record.case.making", step.done(), step.all())),
                        this::done,
                        problem -> {
                            running.set(false);
                            services.dialogs().problem(Words.of("record.case.failed"), problem);
                        });
    }

    private void done(Optional<Path> folder) {
        running.set(false);
        made.set(folder);
        note.set(folder.map(path -> Words.of("record.case.made", path)).orElse(Words.of("record.case.cancelled")));
    }

    private static Progress heard(org.plumbline.app.job.Progress progress) {
        return new Progress() {
            @Override
            public void made(int done, int total, MadeDocument document) {
                progress.at(done, total, document.file().getFileName().toString());
            }

            @Override
            public boolean isCancelled() {
                return progress.cancelled();
            }
        };
    }

    public void saveTable(List<RecordEntry> entries) {
        byte[] bytes = RecordTable.csv(entries).getBytes(StandardCharsets.UTF_8);
        SaveTarget.ask(services.dialogs(), Dialogs.FileKind.TABLE, Words.of("record.table.file"))
                .ifPresent(file -> services.jobs()
                        .files()
                        .run(
                                progress -> {
                                    SafeFile.write(file, bytes);
                                    return file;
                                },
                                written -> note.set(Words.of("record.table.saved", written)),
                                problem -> services.dialogs().problem(Words.of("record.table.failed"), problem)));
    }
}
