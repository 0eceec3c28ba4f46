package org.plumbline.app.screen.bankedit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.compare.BankDifference;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.CompetencyChange.RemoveCompetency;
import org.plumbline.model.edit.RestoreChange.RestoreBank;
import org.plumbline.model.edit.RestoreChange.RestoreCompetency;
import org.plumbline.model.edit.Revision;
import org.plumbline.model.store.RevisionFolder;

/** What was saved in this bank since it came into the library, newest first, and the way back to it. */
final class RevisionsViewModel {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.ENGLISH);

    private final BankEditorViewModel model;
    private final ObservableList<Revision> revisions = FXCollections.observableArrayList();
    private RevisionFolder.History history = new RevisionFolder.History(List.of(), List.of());

    RevisionsViewModel(BankEditorViewModel model) {
        this.model = model;
    }

    /** Reads what is there now. */
    void load() {
        model.saved().get().revisions().ifPresent(folder -> model.services()
                .jobs()
                .run(progress -> folder.read(), this::took, problem -> model.services()
                        .dialogs()
                        .problem(Words.of("bankedit.revisions"), problem)));
    }

    private void took(RevisionFolder.History read) {
        history = read;
        var newestFirst = new ArrayList<>(read.revisions());
        Collections.reverse(newestFirst);
        revisions.setAll(newestFirst);
    }

    ObservableList<Revision> revisions() {
        return revisions;
    }

    /** Sentences about revisions that cannot be read. */
    List<String> problems() {
        return history.problems();
    }

    String headline(Revision revision) {
        String when =
                WHEN.format(revision.when().atZone(model.services().clock().getZone()));
        return Words.of("bankedit.revision", revision.number(), when, revision.who());
    }

    String what(Revision revision) {
        return revision.what().stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** What differs between the bank before a revision and after it. */
    Optional<BankDifference> difference(Revision revision) {
        CompetencyBank now = model.saved().get().bank();
        return history.stateAfter(revision.number(), now)
                .map(after -> BankDifference.between(revision.undo(after), after));
    }

    /** Back to the whole bank as it was before a revision; that is a step like any other. */
    void restoreBefore(Revision revision) {
        history.stateAfter(revision.number() - 1, model.saved().get().bank())
                .ifPresentOrElse(before -> model.apply(new RestoreBank(before)), () -> model.services()
                        .dialogs()
                        .problem(Words.of("bankedit.revisions"), Words.of("bankedit.revisionGap")));
    }

    /** Back to one competency as it was before a revision; one that came with it goes again. */
    void restoreBefore(Revision revision, CompetencyId id) {
        revision.competencies().stream()
                .filter(touched -> touched.id().equals(id))
                .findFirst()
                .ifPresent(touched -> model.apply(touched.before()
                        .<BankChange>map(placed -> new RestoreCompetency(placed.competency(), placed.index()))
                        .orElseGet(() -> new RemoveCompetency(id))));
    }
}
