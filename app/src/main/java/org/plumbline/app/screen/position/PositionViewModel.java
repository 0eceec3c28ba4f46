package org.plumbline.app.screen.position;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Track;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.PositionTaking;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** The job: what it is called, where it is, and the grades it is hired at. */
public final class PositionViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final EditableText title = new EditableText(text -> edit("title", text));
    private final EditableText series = new EditableText(text -> edit("series", text));
    private final EditableText agency = new EditableText(text -> edit("agency", text));
    private final EditableText office = new EditableText(text -> edit("office", text));
    private final EditableText descriptionNumber = new EditableText(text -> edit("descriptionNumber", text));
    private final EditableText duties = new EditableText(text -> edit("duties", text));
    private final ObjectProperty<Optional<Track>> track = new SimpleObjectProperty<>(Optional.empty());
    private final RecordFactsViewModel facts;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Grade> grades = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public PositionViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        this.facts = new RecordFactsViewModel(document);
    }

    /** A position that a bank describes. */
    record Offer(CompetencyBank bank, PositionProfile profile) {
        int competencies() {
            return PositionTaking.required(bank, profile).size();
        }
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
        facts.show();
        services.jobs().run(progress -> offersOf(services.library().load().banks()), offers::setAll, problem -> {});
    }

    private static List<Offer> offersOf(List<CompetencyBank> banks) {
        return banks.stream()
                .flatMap(bank -> bank.positions().stream().map(profile -> new Offer(bank, profile)))
                .toList();
    }

    void hide() {
        unsubscribe.run();
        facts.hide();
    }

    private void refresh(Workshop workshop) {
        Position position = workshop.position();
        title.show(position.title());
        series.show(position.series());
        agency.show(position.agency());
        office.show(position.office());
        descriptionNumber.show(position.descriptionNumber());
        duties.show(position.duties());
        track.set(position.track());
        if (!grades.equals(position.grades())) {
            grades.setAll(position.grades());
        }
    }

    private void edit(String field, String text) {
        Position old = document.current().position();
        document.apply(new PositionChange.EditPosition(
                new Position(
                        field.equals("title") ? text : old.title(),
                        field.equals("series") ? text : old.series(),
                        field.equals("agency") ? text : old.agency(),
                        field.equals("office") ? text : old.office(),
                        field.equals("descriptionNumber") ? text : old.descriptionNumber(),
                        old.track(),
                        old.grades(),
                        field.equals("duties") ? text : old.duties()),
                field));
    }

    /** What is kept for the record beside the position. */
    RecordFactsViewModel facts() {
        return facts;
    }

    EditableText title() {
        return title;
    }

    EditableText series() {
        return series;
    }

    EditableText agency() {
        return agency;
    }

    EditableText office() {
        return office;
    }

    EditableText descriptionNumber() {
        return descriptionNumber;
    }

    EditableText duties() {
        return duties;
    }

    /** The track whose level texts hold; empty when those for everyone do. */
    ReadOnlyObjectProperty<Optional<Track>> track() {
        return track;
    }

    void chooseTrack(Optional<Track> chosen) {
        Position old = document.current().position();
        if (!old.track().equals(chosen)) {
            document.apply(new PositionChange.EditPosition(old.onTrack(chosen), "track"));
        }
    }

    /** Positions of the banks at hand to begin from. */
    ObservableList<Offer> offers() {
        return offers;
    }

    /** Takes over what the bank says of a position, in one step. */
    void take(Offer offer) {
        document.apply(WorkshopChange.together(
                "change.takePosition",
                PositionTaking.of(document.current(), offer.bank(), offer.profile(), Digests::of)));
    }

    ObservableList<Grade> grades() {
        return grades;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void addGrade(String name) {
        String words = name.strip();
        boolean taken = grades.stream().anyMatch(grade -> grade.name().equalsIgnoreCase(words));
        problem.set(taken ? Words.of("position.gradeTaken", words) : "");
        if (!taken && !words.isEmpty()) {
            document.apply(new PositionChange.AddGrade(new Grade(freeId(words), words)));
        }
    }

    private GradeId freeId(String words) {
        var wanted = new GradeId(words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
        return document.current().position().grade(wanted).isEmpty()
                ? wanted
                : new GradeId(services.ids().next("grade"));
    }

    void removeGrade(GradeId grade) {
        List<String> codes = document.current().candidates().stream()
                .filter(candidate -> candidate.grade().equals(grade))
                .map(candidate -> candidate.code())
                .toList();
        Optional<String> hinders = codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.of("position.gradeHeld", String.join(", ", codes)));
        problem.set(hinders.orElse(""));
        if (hinders.isEmpty()) {
            document.apply(new PositionChange.RemoveGrade(grade));
        }
    }

    Workshop workshop() {
        return document.current();
    }
}
