package org.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.bank.BankScreen;
import org.plumbline.app.screen.bank.BankViewModel;
import org.plumbline.app.screen.importing.ImportScreen;
import org.plumbline.app.screen.importing.ImportViewModel;
import org.plumbline.app.words.Words;
import org.plumbline.export.read.BankReader;
import org.plumbline.export.read.BankReading;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** The rooms behind the bank's door, each with the way back to where one came from. */
final class BankRooms implements BankViewModel.Doors {
    private final Services services;
    private final House house;
    private final Deque<Screen> wayBack = new ArrayDeque<>();

    BankRooms(AppContext context, House house) {
        services = context.services();
        this.house = house;
    }

    /** The window that the rooms are in. */
    interface House {
        Screen shown();

        void become(Screen next);

        Optional<WorkshopDocument> workshop();

        void create();

        void go(Goal goal);
    }

    /** Opens the bank, unless it is open. */
    void bank() {
        if (!(house.shown() instanceof BankScreen)) {
            enter(new BankScreen(new BankViewModel(services, house.workshop(), this)));
        }
    }

    /** Another workshop was opened: there is nothing to go back to. */
    void forget() {
        wayBack.clear();
    }

    private void enter(Screen room) {
        wayBack.push(house.shown());
        house.become(room);
    }

    @Override
    public void back() {
        if (!wayBack.isEmpty()) {
            house.become(wayBack.pop());
        }
    }

    @Override
    public void importDocument() {
        services.dialogs().open(Dialogs.FileKind.COMPETENCY_DOCUMENT).ifPresent(this::importDocument);
    }

    void importDocument(Path file) {
        services.jobs()
                .run(
                        progress -> BankReader.read(file.getFileName().toString(), SafeFile.read(file)),
                        this::preview,
                        problem -> services.dialogs().problem(Words.of("importing.failed"), problem));
    }

    private void preview(BankReading reading) {
        enter(new ImportScreen(new ImportViewModel(reading.source(), reading.draft(), this::keep)));
    }

    /** After an import the bank is at hand where competencies are chosen; without one, everything is as it was. */
    private void keep(Optional<CompetencyBank> bank) {
        try {
            bank.ifPresent(services.library()::add);
        } catch (FileProblem problem) {
            services.dialogs().problem(Words.of("importing.keepFailed"), problem.getMessage());
            return;
        }
        boolean fromTheBank = wayBack.peek() instanceof BankScreen;
        if (bank.isPresent() && house.workshop().isEmpty() && !fromTheBank) {
            house.create();
        } else {
            back();
        }
        bank.ifPresent(kept -> house.go(Goal.COMPETENCIES));
    }
}
