package org.plumbline.app.screen.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;

/**
 * Lines from a spreadsheet read as panel members: name, title and role, each found by what it is. All lines come in, or
 * none and why.
 */
record PastedMembers(List<Entry> entries, List<String> problems) {
    PastedMembers {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** A member as a line has them. */
    record Entry(String name, String title, Role role) {}

    static PastedMembers read(String text, List<PanelMember> present) {
        var reading = new Reading(present);
        PastedTable table = PastedTable.of(text);
        boolean headed =
                !table.rows().isEmpty() && table.rows().get(0).cells().stream().anyMatch(PastedMembers::isHeading);
        (headed ? table.withoutFirst() : table).rows().forEach(reading::line);
        if (reading.entries.isEmpty() && reading.problems.isEmpty()) {
            reading.problems.add(Words.of("panel.paste.nothing"));
        }
        return new PastedMembers(reading.entries, reading.problems);
    }

    private static boolean isHeading(String cell) {
        return List.of(Words.of("panel.headings").split(",")).contains(cell.toLowerCase(Locale.ROOT));
    }

    private static final class Reading {
        private final Set<String> names = new HashSet<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Reading(List<PanelMember> present) {
            present.forEach(member -> names.add(plain(member.name())));
        }

        private void line(PastedTable.Row row) {
            Optional<Role> role = row.cells().stream()
                    .skip(1)
                    .flatMap(cell -> RoleWords.read(cell).stream())
                    .findFirst();
            String name = row.cell(0);
            String title = row.cells().stream()
                    .skip(1)
                    .filter(cell -> RoleWords.read(cell).isEmpty())
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(", "));
            if (name.isBlank()) {
                problems.add(Words.of("panel.paste.noName", row.number()));
            } else if (!names.add(plain(name))) {
                problems.add(Words.of("panel.paste.there", row.number(), name));
            } else {
                entries.add(new Entry(name, title, role.orElse(Role.MEMBER)));
            }
        }

        private static String plain(String name) {
            return Stream.of(name.strip().split("\\s+"))
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
        }
    }
}
