package org.plumbline.app.screen.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.library.EarlierEdition;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.ImportReport;
import org.plumbline.model.intake.ImportReport.Remark;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** What was understood of a document, before anything of it is taken. */
final class PreviewViewModel {
    private final Services services;
    private final BankReading reading;
    private final ImportReport report;
    private final Optional<EarlierEdition> earlier;
    private final Doors doors;
    private final List<Found> found = new ArrayList<>();
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
    private boolean counting = true;

    PreviewViewModel(Services services, BankReading reading, Optional<EarlierEdition> earlier, Doors doors) {
        this.services = services;
        this.reading = reading;
        this.earlier = earlier;
        this.doors = doors;
        report = new ImportReport(reading.source(), reading.draft());
        List<ImportReport.Found> words = report.found();
        List<Competency> competencies = reading.draft().bank().competencies();
        for (int i = 0; i < competencies.size(); i++) {
            var one = new Found(competencies.get(i), words.get(i), new SimpleBooleanProperty(true));
            one.take().addListener(observable -> count());
            found.add(one);
        }
        count();
        kind.addListener(observable -> filter());
        typed.addListener(observable -> filter());
        filter();
    }

    /** The ways out of the preview. */
    interface Doors {
        void keep(CompetencyBank bank);

        void columns();

        void compare(CompetencyBank chosen, EarlierEdition with);

        void leave();
    }

    /** A competency that was found, with the words of the report. */
    record Found(Competency competency, ImportReport.Found words, BooleanProperty take) {}

    /** Which remarks are shown. */
    enum Kind {
        ALL,
        TO_LOOK_AT,
        LEFT_OUT
    }

    private void count() {
        if (counting) {
            taken.set((int) found.stream().filter(one -> one.take().get()).count());
        }
    }

    private void filter() {
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        remarks.setAll(report.remarks().stream()
                .filter(one -> kind.get() == Kind.ALL || one.leftOut() == (kind.get() == Kind.LEFT_OUT))
                .filter(one -> wanted.isEmpty()
                        || (one.words() + " " + one.sourceLine())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList());
    }

    String document() {
        return report.document();
    }

    /** Which kind of document it is. */
    String what() {
        return report.kind();
    }

    /** How much was found, in one sentence. */
    String counts() {
        return found.isEmpty() && report.beside().isEmpty() ? Words.of("importing.nothing") : report.counts();
    }

    List<Found> found() {
        return found;
    }

    /** Skills, positions, career paths and tasks. */
    List<String> beside() {
        return report.beside();
    }

    /** What else the document holds, for when there is nothing to take. */
    List<String> seen() {
        return report.seen();
    }

    /** How many competencies are ticked. */
    ReadOnlyIntegerProperty taken() {
        return taken.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    StringProperty typed() {
        return typed;
    }

    /** The remarks that are shown. */
    ObservableList<Remark> remarks() {
        return remarks;
    }

    int count(Kind wanted) {
        return (int) report.remarks().stream()
                .filter(one -> wanted == Kind.ALL || one.leftOut() == (wanted == Kind.LEFT_OUT))
                .count();
    }

    /** What the library knows of this document already; empty when it is new. */
    String known() {
        return earlier.map(this::known).orElse("");
    }

    private String known(EarlierEdition edition) {
        String title = edition.bank().title();
        if (edition.isNothingNew()) {
            return Words.of(edition.sameDocument() ? "importing.known.same" : "importing.known.equal", title);
        }
        return Words.of(edition.sameDocument() ? "importing.known.edited" : "importing.known.edition", title);
    }

    /** Whether there is an earlier bank that says something else. */
    boolean hasDifferences() {
        return earlier.filter(edition -> !edition.isNothingNew()).isPresent();
    }

    boolean isNothingNew() {
        return earlier.filter(EarlierEdition::isNothingNew).isPresent();
    }

    boolean isTable() {
        return reading.table().isPresent();
    }

    boolean canKeep() {
        CompetencyBank bank = reading.draft().bank();
        return taken.get() > 0 || found.isEmpty() && !bank.isEmpty();
    }

    void takeAll(boolean take) {
        counting = false;
        found.forEach(one -> one.take().set(take));
        counting = true;
        count();
    }

    /** What is ticked, as a bank; the bank's scales and categories come along. */
    private CompetencyBank chosen() {
        CompetencyBank bank = reading.draft().bank();
        List<Competency> ticked = found.stream()
                .filter(one -> one.take().get())
                .map(Found::competency)
                .toList();
        return ticked.size() == bank.competencies().size()
                ? bank
                : bank.toBuilder()
                        .competencies(ticked)
                        .original(Optional.empty())
                        .build();
    }

    void keep() {
        doors.keep(chosen());
    }

    void compare() {
        earlier.ifPresent(edition -> doors.compare(chosen(), edition));
    }

    void columns() {
        doors.columns();
    }

    void leave() {
        doors.leave();
    }

    void saveReport() {
        SaveTarget.ask(
                        services.dialogs(),
                        Dialogs.FileKind.REPORT,
                        Words.of("importing.report.name", report.document()))
                .ifPresent(file -> {
                    try {
                        SafeFile.write(file, report.text().getBytes(StandardCharsets.UTF_8));
                    } catch (FileProblem problem) {
                        services.dialogs().problem(Words.of("importing.report.failed"), problem.getMessage());
                    }
                });
    }
}
