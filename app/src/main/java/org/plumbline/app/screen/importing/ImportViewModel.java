package org.plumbline.app.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.app.library.EarlierEdition;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.read.BankReader;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableParser;

/** Documents that are read one after the other, each looked at before anything of it is taken. */
public final class ImportViewModel {
    private final Services services;
    private final List<ImportSource> sources;
    private final Consumer<List<CompetencyBank>> onEnd;
    private final List<CompetencyBank> kept = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Reading(""));
    private Runnable stop = () -> {};
    private int at = -1;

    /**
     * @param onEnd told the banks that were kept; none when somebody cancelled
     */
    public ImportViewModel(Services services, List<ImportSource> sources, Consumer<List<CompetencyBank>> onEnd) {
        this.services = services;
        this.sources = List.copyOf(sources);
        this.onEnd = onEnd;
    }

    /** Where the present document stands. */
    sealed interface Step {
        /** It is being read. */
        record Reading(String name) implements Step {}

        /** Somebody says what its columns hold. */
        record Columns(MappingViewModel model) implements Step {}

        /** What was found is looked at. */
        record Look(PreviewViewModel model) implements Step {}

        /** It is held against the bank that an earlier edition became. */
        record Edition(EditionViewModel model) implements Step {}
    }

    private record Read(BankReading reading, Optional<EarlierEdition> earlier, boolean remembered) {}

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** "2 of 5", or nothing for a single document. */
    String place() {
        return sources.size() > 1 ? Words.of("importing.place", at + 1, sources.size()) : "";
    }

    boolean isOneOfSeveral() {
        return sources.size() > 1;
    }

    /** Reads the next document, or ends after the last one. */
    void next() {
        at++;
        if (at >= sources.size()) {
            at = sources.size();
            onEnd.accept(List.copyOf(kept));
            return;
        }
        ImportSource source = sources.get(at);
        int present = at;
        step.set(new Step.Reading(source.name()));
        stop = services.jobs()
                .run(
                        progress -> read(source),
                        read -> {
                            if (at == present) {
                                show(read);
                            }
                        },
                        problem -> {
                            if (at == present) {
                                services.dialogs().problem(Words.of("importing.failed"), problem);
                                next();
                            }
                        });
    }

    private Read read(ImportSource source) {
        BankReading reading = BankReader.read(source.name(), source.bytes().get(), this::remembered);
        return new Read(
                reading,
                earlier(reading),
                reading.table().flatMap(this::remembered).isPresent());
    }

    private Optional<ColumnMapping> remembered(SourceTable table) {
        return RememberedColumns.of(services.settings(), table);
    }

    /** The document again with what was said about the columns; another heading row makes it another table. */
    private BankReading read(ImportSource source, BankReading before, SourceTable table, ColumnMapping mapping) {
        boolean sameHeading = before.table()
                .filter(old -> old.headerRow() == table.headerRow())
                .isPresent();
        return sameHeading
                ? BankReader.read(
                        source.name(),
                        source.bytes().get(),
                        other -> other.equals(table) ? Optional.of(mapping) : remembered(other))
                : new BankReading(
                        before.source(), TableParser.parse(table, mapping), Optional.of(table), Optional.of(mapping));
    }

    private Optional<EarlierEdition> earlier(BankReading reading) {
        return reading.draft().bank().isEmpty()
                ? Optional.empty()
                : EarlierEdition.of(reading.draft().bank(), services.library());
    }

    private void show(Read read) {
        if (!read.remembered() && MappingViewModel.hasUnknownColumns(read.reading())) {
            columns(read.reading());
        } else {
            look(read.reading(), read.earlier());
        }
    }

    private void look(BankReading reading, Optional<EarlierEdition> earlier) {
        step.set(new Step.Look(new PreviewViewModel(services, reading, earlier, new PreviewViewModel.Doors() {
            @Override
            public void keep(CompetencyBank bank) {
                ImportViewModel.this.keep(bank);
            }

            @Override
            public void columns() {
                ImportViewModel.this.columns(reading);
            }

            @Override
            public void compare(CompetencyBank chosen, EarlierEdition with) {
                edition(reading, chosen, with);
            }

            @Override
            public void leave() {
                next();
            }
        })));
    }

    private void columns(BankReading reading) {
        ImportSource source = sources.get(at);
        step.set(new Step.Columns(new MappingViewModel(
                services,
                reading,
                (table, mapping) -> read(source, reading, table, mapping),
                this::mapped,
                this::next)));
    }

    /** The columns are known: what they give may be another edition of a bank. */
    private void mapped(BankReading reading) {
        services.jobs()
                .run(progress -> earlier(reading), earlier -> look(reading, earlier), problem -> services.dialogs()
                        .problem(Words.of("importing.failed"), problem));
    }

    private void edition(BankReading reading, CompetencyBank chosen, EarlierEdition with) {
        step.set(new Step.Edition(new EditionViewModel(services, chosen, with, new EditionViewModel.Doors() {
            @Override
            public void updated(CompetencyBank bank) {
                kept.add(bank);
                next();
            }

            @Override
            public void keepApart() {
                keep(chosen);
            }

            @Override
            public void back() {
                look(reading, Optional.of(with));
            }
        })));
    }

    /** Keeps a bank in the library; where the disk refuses, everything stays as it is. */
    private void keep(CompetencyBank bank) {
        services.jobs()
                .run(
                        progress -> services.library().addBeside(bank),
                        entry -> {
                            kept.add(entry.bank());
                            next();
                        },
                        problem -> services.dialogs().problem(Words.of("importing.keepFailed"), problem));
    }

    /** Ends here; what was kept before stays. */
    void cancel() {
        stop.run();
        at = sources.size();
        onEnd.accept(List.copyOf(kept));
    }
}
