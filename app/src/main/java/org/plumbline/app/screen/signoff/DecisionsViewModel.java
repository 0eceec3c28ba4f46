package org.plumbline.app.screen.signoff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.store.SafeFile;

/** The decision log as people read it: newest first, searched by words, copied and saved as text. */
final class DecisionsViewModel {
    private final Services services;
    private final Function<Instant, String> time;
    private final ObservableList<LogEntry> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private List<LogEntry> all = List.of();

    DecisionsViewModel(Services services, Function<Instant, String> time) {
        this.services = services;
        this.time = time;
        filter.addListener(observable -> refresh());
    }

    void show(List<LogEntry> log) {
        if (!all.equals(log) || shown.isEmpty()) {
            all = log;
            refresh();
        }
    }

    private void refresh() {
        note.set("");
        String wanted = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<LogEntry>();
        for (LogEntry entry : all) {
            if (line(entry).toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(entry);
            }
        }
        Collections.reverse(found);
        shown.setAll(found);
    }

    ObservableList<LogEntry> shown() {
        return shown;
    }

    StringProperty filter() {
        return filter;
    }

    /** What became of the last copy or save. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    int count() {
        return all.size();
    }

    /** When and at whose keyboard. */
    String stamp(LogEntry entry) {
        return entry.by().isBlank()
                ? time.apply(entry.at())
                : Words.of("signoff.log.stamp", time.apply(entry.at()), entry.by());
    }

    private String line(LogEntry entry) {
        return stamp(entry) + "\t" + entry.sentence();
    }

    /** What is shown, oldest first, a line each. */
    String text() {
        var lines = new ArrayList<>(shown);
        Collections.reverse(lines);
        return lines.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    void copied() {
        note.set(Words.of("signoff.log.copied", shown.size()));
    }

    void save() {
        byte[] bytes = (text() + "\n").getBytes(StandardCharsets.UTF_8);
        SaveTarget.ask(services.dialogs(), Dialogs.FileKind.REPORT, Words.of("signoff.log.file"))
                .ifPresent(file -> services.jobs()
                        .files()
                        .run(
                                progress -> {
                                    SafeFile.write(file, bytes);
                                    return file;
                                },
                                written -> note.set(Words.of("signoff.log.saved", written.getFileName())),
                                problem -> services.dialogs().problem(Words.of("signoff.log.failed"), problem)));
    }
}
