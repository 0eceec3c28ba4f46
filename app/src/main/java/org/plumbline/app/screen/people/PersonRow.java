package org.plumbline.app.screen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;

/**
 * Somebody as the list shows them.
 *
 * @param about role, title and grade
 * @param note what is missing or unusual; empty when nothing
 * @param there whether they were there, a day each
 */
record PersonRow(ParticipantId id, String name, String about, String note, List<Boolean> there) {
    PersonRow {
        there = List.copyOf(there);
    }

    static List<PersonRow> of(JobAnalysis analysis) {
        return analysis.participants().stream()
                .map(one -> row(one, analysis.days()))
                .toList();
    }

    private static PersonRow row(Participant one, int days) {
        var there = new ArrayList<Boolean>();
        for (int day = 1; day <= days; day++) {
            there.add(one.wasThere(day));
        }
        return new PersonRow(
                one.id(),
                one.name().isBlank() ? Words.of("people.noName") : one.name(),
                Stream.of(
                                Words.of("people.role." + one.role()),
                                one.background().title(),
                                one.background().grade())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")),
                note(one),
                there);
    }

    private static String note(Participant one) {
        var notes = new ArrayList<String>();
        if (one.left()) {
            notes.add(Words.of("people.note.left"));
        }
        if (one.isExpert() && one.confidentialitySigned().isEmpty()) {
            notes.add(Words.of("people.note.notSigned"));
        }
        if (!one.recusal().isBlank()) {
            notes.add(Words.of("people.note.recusal"));
        }
        return String.join(" · ", notes);
    }
}
