package org.plumbline.app.screen.bankedit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.BankDocument;
import org.plumbline.app.document.BankSession;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Rescue;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.BankChecks;
import org.plumbline.model.check.Finding;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.CompetencyChange.EditCompetency;

/** One bank of the library while it is edited: the list, the competency that is open, what is found in it, how it is saved. */
public final class BankEditorViewModel implements BankSession.Listener {
    private final LibraryBank opened;
    private final Services services;
    private final Doors doors;
    private final BankSession session;
    private final ObservableList<BankLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CompetencyId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CompetencyBank> bank = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LibraryBank> saved = new ReadOnlyObjectWrapper<>();
    private Runnable leave = () -> {};
    private boolean following;

    /**
     * @param competency the one to open; the first where there is none
     */
    public BankEditorViewModel(LibraryBank entry, Optional<CompetencyId> competency, Services services, Doors doors) {
        opened = entry;
        this.services = services;
        this.doors = doors;
        session = new BankSession(
                entry, services.library().writer(), services.jobs().files(), this);
        saved.set(entry);
        chosen.addListener(observable -> check());
        follow(entry.bank());
        competency.filter(id -> entry.bank().competency(id).isPresent()).ifPresent(id -> chosen.set(Optional.of(id)));
    }

    /** The ways from here into the program. */
    public interface Doors {
        void back();

        /** Opens another bank for editing in the place of this one. */
        void edit(LibraryBank entry);
    }

    void show() {
        leave = session.document().listen(this::follow);
        follow(session.document().current());
    }

    /** Everything reaches the disk before the screen is left; where its file refuses that, a copy beside it does. */
    void hide() {
        leave.run();
        if (!readOnly() && !session.flush()) {
            Rescue.beside(session.document().current(), services);
        }
    }

    private void follow(CompetencyBank now) {
        following = true;
        try {
            List<BankLine> fresh = BankLine.of(now);
            if (!fresh.equals(lines)) {
                lines.setAll(fresh);
            }
            bank.set(now);
        } finally {
            following = false;
        }
        if (competency().isEmpty()) {
            chosen.set(now.competencies().stream().findFirst().map(Competency::id));
        }
        check();
        if (session.document().dirty()) {
            state.set(Words.of("bankedit.saving"));
        }
    }

    /** While the list follows the bank, what it selects was chosen by nobody. */
    boolean following() {
        return following;
    }

    private void check() {
        findings.setAll(competency()
                .map(one -> BankChecks.of(one, bank.get().scaleOf(one)))
                .orElse(List.of()));
    }

    boolean readOnly() {
        return opened.readOnly();
    }

    /** Makes a step, or says why the bank cannot take it. */
    void apply(BankChange change) {
        try {
            if (!readOnly()) {
                session.apply(change);
            }
        } catch (IllegalArgumentException refused) {
            services.dialogs().problem(Words.of("bankedit.refused"), refused.getMessage());
            follow(session.document().current());
        }
    }

    /** Edits one field of the competency that is open. */
    void edit(CompetencyField field, String which, UnaryOperator<Competency> edit) {
        competency().ifPresent(one -> apply(new EditCompetency(edit.apply(one), field, which)));
    }

    void copyToEdit() {
        services.jobs()
                .run(
                        progress -> services.library()
                                .copy(
                                        opened,
                                        Words.of(
                                                "bankedit.copyOf", opened.bank().title())),
                        doors::edit,
                        problem -> services.dialogs().problem(Words.of("bankedit.notSaved"), problem));
    }

    void back() {
        doors.back();
    }

    @Override
    public void saved(LibraryBank entry) {
        saved.set(entry);
        state.set(Words.of("bankedit.saved"));
    }

    @Override
    public void notSaved(String sentence) {
        state.set(Words.of("bankedit.notSaved"));
        services.dialogs().problem(Words.of("bankedit.notSaved"), sentence);
    }

    BankDocument document() {
        return session.document();
    }

    Services services() {
        return services;
    }

    ReadOnlyObjectProperty<CompetencyBank> bank() {
        return bank.getReadOnlyProperty();
    }

    /** The bank as the library has it: whenever it changes, so did its revisions. */
    ReadOnlyObjectProperty<LibraryBank> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    ObservableList<BankLine> lines() {
        return lines;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    ObjectProperty<Optional<CompetencyId>> chosen() {
        return chosen;
    }

    Optional<Competency> competency() {
        return chosen.get().flatMap(bank.get()::competency);
    }
}
