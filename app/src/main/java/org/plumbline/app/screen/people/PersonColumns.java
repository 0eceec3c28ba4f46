package org.plumbline.app.screen.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParticipantRole;

/** Which column of a pasted table is what: by its heading, or without headings by what is in it. */
final class PersonColumns {
    static final String FIRST = "FIRST";
    static final String LAST = "LAST";
    static final String ROLE = "ROLE";
    static final String SIGNED = "SIGNED";

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern GRADE = Pattern.compile("\\p{Lu}{2,4}[ -]?\\d{1,4}([-/ ]\\d{1,2})*");
    private static final List<String> KINDS = Stream.concat(
                    Stream.of(FIRST, LAST, ROLE, SIGNED),
                    Stream.of(PersonField.values()).map(PersonField::name))
            .toList();

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final PastedTable body;
    private final boolean headed;

    PersonColumns(PastedTable table) {
        headed = headed(table);
        body = headed ? table.withoutFirst() : table;
        for (int column = 0; column < table.columns(); column++) {
            if (headed) {
                byHeading(table.rows().get(0).cell(column), column);
            } else {
                byContent(column);
            }
        }
        if (!table.rows().isEmpty() && !isThere(PersonField.NAME.name()) && !isThere(FIRST) && !isThere(LAST)) {
            problems.add(Words.of("people.paste.noNames"));
        }
    }

    private static boolean headed(PastedTable table) {
        List<String> first = table.rows().isEmpty()
                ? List.of()
                : table.rows().get(0).cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        long known = first.stream().filter(cell -> kind(cell).isPresent()).count();
        return known > 1 || (known == 1 && first.size() == 1);
    }

    private static Optional<String> kind(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind ->
                        List.of(Words.of("people.headings." + kind).split(",")).contains(words))
                .findFirst();
    }

    /** A column that nobody knows is left out, and said so. */
    private void byHeading(String cell, int column) {
        boolean empty = body.rows().stream().allMatch(row -> row.cell(column).isEmpty());
        if (empty) {
            return;
        }
        kind(cell)
                .filter(kind -> !places.containsKey(kind))
                .ifPresentOrElse(
                        kind -> places.put(kind, column),
                        () -> problems.add(Words.of("people.paste.column", column + 1, cell)));
    }

    private void byContent(int column) {
        List<String> filled = body.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        String kind = content(filled);
        if (places.putIfAbsent(kind, column) != null) {
            problems.add(Words.of("people.paste.column", column + 1, filled.get(0)));
        }
    }

    private String content(List<String> filled) {
        if (filled.stream().allMatch(cell -> EMAIL.matcher(cell).matches())) {
            return PersonField.EMAIL.name();
        }
        if (filled.stream().allMatch(cell -> role(cell).isPresent())) {
            return ROLE;
        }
        if (filled.stream().allMatch(cell -> GRADE.matcher(cell).matches())) {
            return PersonField.GRADE.name();
        }
        return isThere(PersonField.NAME.name()) ? PersonField.TITLE.name() : PersonField.NAME.name();
    }

    static Optional<ParticipantRole> role(String cell) {
        String words = cell.strip().toLowerCase(Locale.ROOT);
        return Stream.of(ParticipantRole.values())
                .filter(role ->
                        List.of(Words.of("people.roles." + role).split(",")).contains(words))
                .findFirst();
    }

    private boolean isThere(String kind) {
        return places.containsKey(kind);
    }

    /** The lines that are people: all but a heading. */
    PastedTable body() {
        return body;
    }

    boolean headed() {
        return headed;
    }

    String cell(PastedTable.Row row, String kind) {
        return row.cell(places.getOrDefault(kind, -1));
    }

    /** Columns that are not taken over, one sentence each. */
    List<String> problems() {
        return problems;
    }
}
