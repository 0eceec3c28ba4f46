package org.plumbline.app.screen.agenda;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Topics;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;

/** A parked item in the list; it stays the same line while its texts change. */
final class ParkedLine {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final EditableText text = new EditableText(words -> edited("text"));
    private final EditableText answer = new EditableText(words -> edited("answer"));
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final BiConsumer<ParkedItem, String> edit;
    private final ZoneId zone;
    private ParkedItem item;

    /**
     * @param edit told each new state of the item, and which field it differs in
     */
    ParkedLine(ParkedItem item, ZoneId zone, BiConsumer<ParkedItem, String> edit) {
        this.zone = zone;
        this.edit = edit;
        show(item);
    }

    private void edited(String field) {
        edit.accept(item.withText(text.get()).withAnswer(answer.get()), field);
    }

    /** Shows what the document holds, without editing it. */
    void show(ParkedItem now) {
        item = now;
        text.show(now.text());
        answer.show(now.answer());
        about.set((now.isOpen() ? "○ " + Words.of("agenda.parked.open") : "✓ " + Words.of("agenda.parked.answered"))
                + " · " + Topics.name(now.topic()) + " · "
                + WHEN.format(now.parked().atZone(zone)));
    }

    ParkedItemId id() {
        return item.id();
    }

    EditableText text() {
        return text;
    }

    EditableText answer() {
        return answer;
    }

    /** Whether it is answered, what it came up in and when. */
    ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }
}
