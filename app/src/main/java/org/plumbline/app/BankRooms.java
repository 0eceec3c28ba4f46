package org.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.bank.BankScreen;
import org.plumbline.app.screen.bank.BankViewModel;
import org.plumbline.app.screen.bankedit.BankEditorScreen;
import org.plumbline.app.screen.bankedit.BankEditorViewModel;
import org.plumbline.app.screen.frame.WorkshopFrame;
import org.plumbline.app.screen.importing.ImportScreen;
import org.plumbline.app.screen.importing.ImportSource;
import org.plumbline.app.screen.importing.ImportViewModel;
import org.plumbline.app.screen.shelf.LibraryScreen;
import org.plumbline.app.screen.shelf.LibraryViewModel;
import org.plumbline.app.screen.start.StartScreen;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;

/** The rooms behind the bank's door, each with the way back to where one came from. */
final class BankRooms implements BankViewModel.Doors, LibraryViewModel.Doors {
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
            var screen = new BankScreen(new BankViewModel(services, house.workshop(), this));
            TablePasting.listen(screen.node(), this::paste);
            enter(screen);
        }
    }

    /** Opens the library, unless it is open. */
    void library() {
        if (!(house.shown() instanceof LibraryScreen)) {
            var screen = new LibraryScreen(new LibraryViewModel(services, house.workshop(), this));
            TablePasting.listen(screen.node(), this::paste);
            enter(screen);
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
        importDocuments(services.dialogs().openSeveral(Dialogs.FileKind.COMPETENCY_DOCUMENT));
    }

    /** One after the other, each with its preview. */
    void importDocuments(List<Path> files) {
        read(files.stream().map(ImportSource::file).toList());
    }

    @Override
    public void edit(BankSearch.Hit hit) {
        services.jobs()
                .run(
                        progress -> services.library().load().entry(hit.bank().id()),
                        entry -> entry.ifPresent(found ->
                                enter(editor(found, Optional.of(hit.competency().id())))),
                        problem -> services.dialogs().problem(Words.of("bank.problem"), problem));
    }

    @Override
    public void open(LibraryBank entry) {
        enter(editor(entry, Optional.empty()));
    }

    private BankEditorScreen editor(LibraryBank entry, Optional<CompetencyId> competency) {
        return new BankEditorScreen(
                new BankEditorViewModel(entry, competency, services, new BankEditorViewModel.Doors() {
                    @Override
                    public void back() {
                        BankRooms.this.back();
                    }

                    @Override
                    public void edit(LibraryBank copy) {
                        house.become(editor(copy, competency));
                    }
                }));
    }

    private void paste(String table) {
        read(List.of(ImportSource.pasted(table)));
    }

    private void read(List<ImportSource> sources) {
        if (sources.isEmpty()) {
            return;
        }
        if (house.shown() instanceof ImportScreen) {
            services.dialogs().problem(Words.of("importing.busy"), Words.of("importing.busy.text"));
            return;
        }
        enter(new ImportScreen(new ImportViewModel(services, sources, this::imported)));
    }

    /** After an import the bank is at hand where competencies are chosen; without one, everything is as it was. */
    private void imported(List<CompetencyBank> kept) {
        boolean fromTheBank = !(wayBack.peek() instanceof StartScreen || wayBack.peek() instanceof WorkshopFrame);
        if (!kept.isEmpty() && house.workshop().isEmpty() && !fromTheBank) {
            house.create();
        } else {
            back();
        }
        if (!kept.isEmpty()) {
            house.go(Goal.COMPETENCIES);
        }
    }
}
