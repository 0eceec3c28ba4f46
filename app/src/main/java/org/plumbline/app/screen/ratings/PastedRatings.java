package org.plumbline.app.screen.ratings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.screen.ratings.Subject.Rating;
import org.plumbline.app.screen.ratings.Subject.Thing;
import org.plumbline.app.widget.EntryPaste;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Participant;

/**
 * A table from a spreadsheet whose first row names experts, read as ratings on one scale. Rows go by the words of their
 * first cell where there are some, else by their order. An empty cell changes nothing. What fits comes in; everything
 * else is named.
 *
 * @param experts the names of the first row that were found
 * @param ratings what comes in
 * @param replaced how many of them stand in the place of another value
 * @param problems one sentence each
 */
record PastedRatings(List<String> experts, List<Rating> ratings, int replaced, List<String> problems) {
    PastedRatings {
        experts = List.copyOf(experts);
        ratings = List.copyOf(ratings);
        problems = List.copyOf(problems);
    }

    /** Whether a text is such a table: words in its first row, and more rows below. */
    static boolean isTable(String text) {
        PastedTable table = PastedTable.of(text);
        return table.rows().size() > 1
                && table.rows().get(0).cells().stream().anyMatch(cell -> !cell.isEmpty() && !isNumber(cell));
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d+([.,]\\d+)?");
    }

    static PastedRatings read(String text, List<Thing> things, Aspect aspect, Given given) {
        var reading = new Reading(PastedTable.of(text), things, aspect, given);
        reading.heads();
        reading.body();
        return new PastedRatings(reading.experts, reading.ratings, reading.replaced, reading.problems);
    }

    private static final class Reading {
        private final PastedTable table;
        private final List<Thing> things;
        private final Aspect aspect;
        private final Given given;
        private final boolean worded;
        private final Map<Integer, Participant> columns = new HashMap<>();
        private final List<String> experts = new ArrayList<>();
        private final List<Rating> ratings = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int replaced;

        private Reading(PastedTable table, List<Thing> things, Aspect aspect, Given given) {
            this.table = table;
            this.things = things;
            this.aspect = aspect;
            this.given = given;
            worded = table.withoutFirst().rows().stream().anyMatch(row -> {
                String first = row.cell(0);
                return !first.isEmpty() && !isNumber(first) && find(first).isPresent();
            });
        }

        private void heads() {
            PastedTable.Row heads = table.rows().get(0);
            for (int column = worded ? 1 : 0; column < table.columns(); column++) {
                String name = heads.cell(column);
                Optional<Participant> expert = expert(name);
                if (name.isEmpty()) {
                    continue;
                }
                if (expert.isEmpty()) {
                    problems.add(Words.of("ratings.paste.unknown", name));
                } else if (columns.containsValue(expert.get())) {
                    problems.add(Words.of("ratings.paste.twice", expert.get().name()));
                } else {
                    columns.put(column, expert.get());
                    experts.add(expert.get().name());
                }
            }
        }

        /** By the whole name, or by a part of it that only one expert has. */
        private Optional<Participant> expert(String name) {
            String wanted = plain(name);
            Optional<Participant> whole = given.raters().stream()
                    .filter(person -> plain(person.name()).equals(wanted))
                    .findFirst();
            List<Participant> part = given.raters().stream()
                    .filter(person -> List.of(plain(person.name()).split(" ")).contains(wanted))
                    .toList();
            return whole.isPresent() || part.size() != 1 ? whole : Optional.of(part.get(0));
        }

        private void body() {
            List<PastedTable.Row> rows = table.withoutFirst().rows();
            int first = table.rows().get(0).number();
            for (PastedTable.Row row : rows) {
                Optional<Thing> thing = worded ? find(row.cell(0)) : inOrder(row.number() - first - 1);
                if (thing.isPresent()) {
                    columns.forEach((column, expert) -> cell(thing.get(), expert, row.cell(column)));
                } else {
                    problems.add(
                            worded
                                    ? Words.of("ratings.paste.row", row.number(), row.cell(0))
                                    : Words.of("ratings.paste.beyond", row.number(), things.size()));
                }
            }
        }

        private Optional<Thing> inOrder(int index) {
            return index < things.size() ? Optional.of(things.get(index)) : Optional.empty();
        }

        private Optional<Thing> find(String words) {
            return things.stream()
                    .filter(thing -> plain(thing.words()).equals(plain(words)))
                    .findFirst();
        }

        private void cell(Thing thing, Participant expert, String words) {
            if (words.isEmpty()) {
                return;
            }
            Optional<Integer> value = EntryPaste.number(words).filter(aspect.scale()::holds);
            if (value.isEmpty()) {
                problems.add(Words.of(
                        "ratings.paste.cell",
                        expert.name(),
                        thing.words(),
                        words,
                        aspect.scale().lowest(),
                        aspect.scale().highest()));
                return;
            }
            Optional<Integer> before = given.value(expert.id(), thing.id(), aspect);
            if (!before.equals(value)) {
                replaced += before.isPresent() ? 1 : 0;
                ratings.add(new Rating(expert.id(), thing.id(), aspect, value));
            }
        }

        private static String plain(String words) {
            return words.strip()
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .replaceAll("[.]$", "")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
