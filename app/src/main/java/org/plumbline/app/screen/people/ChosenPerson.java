package org.plumbline.app.screen.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.workshop.PeopleChange;

/** The fields of the person who is chosen; each keystroke goes into the document. */
final class ChosenPerson {
    private final WorkshopDocument document;
    private final ReadOnlyObjectWrapper<Optional<Participant>> person = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<PersonField, EditableText> texts = new EnumMap<>(PersonField.class);
    private final ObjectProperty<ParticipantRole> role = new SimpleObjectProperty<>(ParticipantRole.SME);
    private final ObjectProperty<LocalDate> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> signed = new SimpleObjectProperty<>();
    private final BooleanProperty left = new SimpleBooleanProperty();
    private boolean showing;

    ChosenPerson(WorkshopDocument document) {
        this.document = document;
        for (PersonField field : PersonField.values()) {
            texts.put(field, new EditableText(words -> edited(field.name())));
        }
        role.addListener((property, old, is) -> edited("role"));
        sheet.addListener((property, old, is) -> edited("sheet"));
        signed.addListener((property, old, is) -> edited("signed"));
        left.addListener((property, was, is) -> {
            if (!showing) {
                person.get().ifPresent(one -> document.apply(new PeopleChange.MarkLeft(one.id(), is)));
            }
        });
    }

    /** Shows somebody as the document holds them, without editing. */
    void show(Optional<Participant> now) {
        showing = true;
        try {
            person.set(now);
            now.ifPresent(this::fill);
        } finally {
            showing = false;
        }
    }

    private void fill(Participant now) {
        texts.forEach((field, text) -> text.show(field.of(now)));
        role.set(now.role());
        sheet.set(now.background().signed().orElse(null));
        signed.set(now.confidentialitySigned().orElse(null));
        left.set(now.left());
    }

    private void edited(String field) {
        if (showing) {
            return;
        }
        person.get().ifPresent(one -> {
            var words = new EnumMap<PersonField, String>(PersonField.class);
            texts.forEach((each, text) -> words.put(each, text.get()));
            var now = new PersonTexts(
                    role.get(), words, Optional.ofNullable(sheet.get()), Optional.ofNullable(signed.get()));
            document.apply(new PeopleChange.EditParticipant(now.participant(one.id()), field));
        });
    }

    ReadOnlyObjectProperty<Optional<Participant>> person() {
        return person.getReadOnlyProperty();
    }

    EditableText text(PersonField field) {
        return texts.get(field);
    }

    ObjectProperty<ParticipantRole> role() {
        return role;
    }

    /** The date of the background sheet; null while there is none. */
    ObjectProperty<LocalDate> sheet() {
        return sheet;
    }

    /** The date of the confidentiality agreement; null while it is not signed. */
    ObjectProperty<LocalDate> signed() {
        return signed;
    }

    BooleanProperty left() {
        return left;
    }
}
