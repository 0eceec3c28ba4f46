package org.plumbline.app.screen.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;

/**
 * Lines from a spreadsheet read as people: good lines come in, the others are given back with what is wrong.
 *
 * @param problems one sentence each
 * @param leftOut the lines that did not come in, under their headings; empty when all did
 */
record PastedPeople(List<PersonTexts> people, List<String> problems, String leftOut) {
    PastedPeople {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /**
     * @param present who is on the list; nobody comes onto it twice
     */
    static PastedPeople read(String text, List<Participant> present) {
        return new Reading(text, present).result();
    }

    private static final class Reading {
        private final PersonColumns columns;
        private final String[] lines;
        private final Set<String> names = new HashSet<>();
        private final List<PersonTexts> people = new ArrayList<>();
        private final List<String> problems;
        private final List<String> leftOut = new ArrayList<>();

        private Reading(String text, List<Participant> present) {
            columns = new PersonColumns(PastedTable.of(text));
            lines = text.split("\\R", -1);
            problems = new ArrayList<>(columns.problems());
            present.forEach(one -> names.add(plain(one.name())));
        }

        private PastedPeople result() {
            columns.body().rows().forEach(this::line);
            if (people.isEmpty() && problems.isEmpty()) {
                problems.add(Words.of("people.paste.nothing"));
            }
            if (!leftOut.isEmpty() && columns.headed()) {
                Stream.of(lines).filter(line -> !line.isBlank()).findFirst().ifPresent(head -> leftOut.add(0, head));
            }
            return new PastedPeople(people, problems, String.join("\n", leftOut));
        }

        private void line(PastedTable.Row row) {
            var wrong = new ArrayList<String>();
            String name = name(row);
            Optional<ParticipantRole> role = role(row, wrong);
            var texts = new EnumMap<PersonField, String>(PersonField.class);
            for (PersonField field : PersonField.values()) {
                String cell = columns.cell(row, field.name());
                if (!field.takes(cell)) {
                    wrong.add(Words.of("people.paste.years", row.number(), cell, field.words()));
                }
                texts.put(field, cell);
            }
            texts.put(PersonField.NAME, name);
            String signed = columns.cell(row, PersonColumns.SIGNED);
            if (!signed.isEmpty() && Days.read(signed).isEmpty()) {
                wrong.add(Words.of("people.paste.date", row.number(), signed));
            }
            if (name.isEmpty()) {
                wrong.add(Words.of("people.paste.noName", row.number()));
            } else if (wrong.isEmpty() && !names.add(plain(name))) {
                wrong.add(Words.of("people.paste.there", row.number(), name));
            }
            if (wrong.isEmpty()) {
                people.add(
                        new PersonTexts(role.orElse(ParticipantRole.SME), texts, Optional.empty(), Days.read(signed)));
            } else {
                problems.addAll(wrong);
                leftOut.add(lines[row.number() - 1]);
            }
        }

        private String name(PastedTable.Row row) {
            String whole = columns.cell(row, PersonField.NAME.name());
            String parts = columns.cell(row, PersonColumns.FIRST) + " " + columns.cell(row, PersonColumns.LAST);
            return whole.isEmpty() ? parts.strip() : whole;
        }

        /** Nobody's role is guessed, but who has none written down is an expert. */
        private Optional<ParticipantRole> role(PastedTable.Row row, List<String> wrong) {
            String cell = columns.cell(row, PersonColumns.ROLE);
            Optional<ParticipantRole> role = PersonColumns.role(cell);
            if (!cell.isEmpty() && role.isEmpty()) {
                String known = Stream.of(ParticipantRole.values())
                        .map(each -> Words.of("people.role." + each))
                        .collect(Collectors.joining(", "));
                wrong.add(Words.of("people.paste.role", row.number(), cell, known));
            }
            return role;
        }

        private static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
