package org.plumbline.app.screen.people;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.IdSource;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.workshop.PeopleChange;

/** Takes people over from a spreadsheet: good lines at once and in one step, the others after they were mended. */
final class PastingPeople {
    private static final int MOST_PROBLEMS = 8;

    private final WorkshopDocument document;
    private final IdSource ids;
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final StringProperty leftOut = new SimpleStringProperty("");

    PastingPeople(WorkshopDocument document, IdSource ids) {
        this.document = document;
        this.ids = ids;
    }

    void paste(String text) {
        var pasted = PastedPeople.read(text, document.current().analysis().participants());
        List<Participant> people = pasted.people().stream()
                .map(each -> each.participant(new ParticipantId(ids.next("participant"))))
                .toList();
        if (!people.isEmpty()) {
            document.apply(new PeopleChange.AddParticipants(people));
        }
        leftOut.set(pasted.leftOut());
        report.set(pasted.problems().isEmpty() ? "" : report(people.size(), pasted.problems()));
    }

    private static String report(int taken, List<String> problems) {
        int shown = Math.min(MOST_PROBLEMS, problems.size());
        String rest = shown == problems.size() ? "" : "\n" + Words.of("people.paste.more", problems.size() - shown);
        return Words.of("people.paste.taken", taken) + "\n" + String.join("\n", problems.subList(0, shown)) + rest;
    }

    /** Reads the lines that were left out again, as they are mended now. */
    void again() {
        paste(leftOut.get());
    }

    void letGo() {
        leftOut.set("");
        report.set("");
    }

    /** What came in and what is wrong with the rest; empty when nothing is. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    /** The lines that did not come in, to be mended. */
    StringProperty leftOut() {
        return leftOut;
    }
}
