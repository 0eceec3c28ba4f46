package org.plumbline.app.screen.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.QuestionShelf;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.KeptQuestion;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.QuestionTaking;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Questions of the question bank or of another workshop, to tick and to take. */
final class OffersViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final QuestionShelf shelf;
    private final ObservableList<Offer> all = FXCollections.observableArrayList();
    private final FilteredList<Offer> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper fromBank = new ReadOnlyBooleanWrapper(false);

    OffersViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        shelf = new QuestionShelf(services.settings().home());
        typed.addListener((property, old, words) -> shown.setPredicate(offer -> offer.holds(words)));
    }

    /** Offers what was kept for later. */
    void openBank() {
        services.jobs()
                .run(
                        progress -> shelf.read(),
                        bank -> offer(Words.of("questions.bank"), bank.questions(), true),
                        problem -> services.dialogs().problem(Words.of("questions.bank.unread"), problem));
    }

    /** Asks for another workshop and offers its questions. */
    void openWorkshop() {
        services.dialogs().open(Dialogs.FileKind.WORKSHOP).ifPresent(this::openWorkshop);
    }

    private void openWorkshop(Path file) {
        services.jobs()
                .run(
                        progress -> QuestionTaking.of(WorkshopFile.read(file).value()),
                        kept -> offer(file.getFileName().toString(), kept, false),
                        problem -> services.dialogs().problem(Words.of("frame.openFailed"), problem));
    }

    private void offer(String from, List<KeptQuestion> kept, boolean bank) {
        Workshop workshop = document.current();
        typed.set("");
        source.set(from);
        fromBank.set(bank);
        all.setAll(kept.stream()
                .map(each -> new Offer(each, QuestionTaking.isAsked(workshop, each)))
                .toList());
        all.forEach(each -> each.take().addListener(observable -> count()));
        count();
        open.set(true);
    }

    private void count() {
        ticked.set((int) all.stream().filter(each -> each.take().get()).count());
    }

    /** Takes the ticked questions to the end of the interview, as one step. */
    void take() {
        List<KeptQuestion> wanted =
                all.stream().filter(each -> each.take().get()).map(Offer::kept).toList();
        document.apply(WorkshopChange.together(
                "change.takeQuestions",
                QuestionTaking.take(
                        document.current(),
                        wanted,
                        () -> new QuestionId(services.ids().next("question")))));
        close();
    }

    void close() {
        open.set(false);
    }

    /** Keeps a question of this workshop for later interviews. */
    void keep(QuestionId question, Runnable kept) {
        Workshop workshop = document.current();
        workshop.question(question).filter(each -> !each.lead().isBlank()).ifPresent(each -> services.jobs()
                .files()
                .run(
                        progress -> shelf.edit(bank -> bank.with(QuestionTaking.keep(workshop, each))),
                        bank -> kept.run(),
                        problem -> services.dialogs().problem(Words.of("questions.bank.unkept"), problem)));
    }

    /** Takes a question out of the question bank; interviews that ask it keep it. */
    void forget(Offer offer) {
        services.jobs()
                .files()
                .run(
                        progress -> shelf.edit(bank -> bank.without(offer.kept().question())),
                        bank -> {
                            all.remove(offer);
                            count();
                        },
                        problem -> services.dialogs().problem(Words.of("questions.bank.unkept"), problem));
    }

    ObservableList<Offer> shown() {
        return shown;
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** Where the offers come from, in words. */
    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whether the offers can be taken out of their place. */
    ReadOnlyBooleanProperty isFromBank() {
        return fromBank.getReadOnlyProperty();
    }

    /** What an offer says besides its lead question: each kind of line under its name. */
    static String rest(Offer offer) {
        var question = offer.kept().question();
        return Stream.of(
                        part("questions.followUps", question.followUps()),
                        part("questions.probes", question.probes()),
                        part("questions.good", question.goodResponses()),
                        part("questions.goodFollowUp", question.goodFollowUpResponses()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String part(String key, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : Words.of(key) + lines.stream().map(line -> "\n• " + line).collect(Collectors.joining());
    }
}
