package org.plumbline.app.screen.bank;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.BankSession;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.BankFinder;
import org.plumbline.app.screen.Rescue;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.CompetencyChange;

/** The bank of one's own that merged competencies go to; what went there can be taken back. */
final class OwnBank {
    private static final BankId ID = new BankId("my-competencies");

    private final Services services;
    private final BankFinder finder;
    private Optional<BankSession> session = Optional.empty();

    OwnBank(Services services, BankFinder finder) {
        this.services = services;
        this.finder = finder;
    }

    /** Banks written here; those that were imported keep to their documents. */
    List<LibraryBank> choices() {
        return finder.entries().stream()
                .filter(entry -> entry.origin() == LibraryBank.Origin.OWN)
                .toList();
    }

    /**
     * Takes a competency in, into a new bank where none is named.
     *
     * @param onKept told when it is there
     */
    void take(Optional<LibraryBank> target, CompetencyChange.TakeIn change, Runnable onKept) {
        services.jobs()
                .run(
                        progress -> target.orElseGet(() -> services.library().addBeside(empty())),
                        entry -> {
                            BankSession open = open(entry);
                            open.apply(change);
                            open.save();
                            onKept.run();
                        },
                        this::notKept);
    }

    private static CompetencyBank empty() {
        return new CompetencyBank(ID, Words.of("bank.mine"), BankSource.OWN, List.of(), List.of(), List.of());
    }

    private BankSession open(LibraryBank entry) {
        Optional<BankSession> same = session.filter(
                now -> now.entry().bank().id().equals(entry.bank().id()));
        if (same.isEmpty()) {
            finish();
            session = Optional.of(new BankSession(
                    entry, services.library().writer(), services.jobs().files(), new Told()));
        }
        return session.orElseThrow();
    }

    private void notKept(String sentence) {
        services.dialogs().problem(Words.of("bank.mine.failed"), sentence);
    }

    Optional<Steps> steps() {
        return session.map(open -> Steps.of(open.document()));
    }

    /** What was taken back a moment ago reaches the disk too; where the bank's file refuses that, a copy beside it does. */
    void finish() {
        session.filter(open -> !open.flush())
                .ifPresent(open -> Rescue.beside(open.document().current(), services));
        session = Optional.empty();
    }

    private final class Told implements BankSession.Listener {
        @Override
        public void saved(LibraryBank entry) {
            finder.load();
        }

        @Override
        public void notSaved(String sentence) {
            notKept(sentence);
        }
    }
}
