package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.store.FileProblem;

/**
 * Whatever happens to a table, a level text never comes under another competency or level than its own row and column
 * say, and nothing but a sentence escapes.
 */
class MutatedTablesTest {
    private static final int TIMES = 1_000;
    private static final List<String> LEVELS = List.of("Awareness", "Working", "Practitioner", "Expert");
    private static final List<String> NAMES =
            List.of("Kite Flying", "Bee Keeping", "Rope Work", "Sail Making", "Toasts");
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    @Test
    void levelsAsColumns() {
        int taken = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            taken += check(columns(), new Random(seed), seed);
        }
        assertThat(taken).as("level texts that were read").isGreaterThan(TIMES * 8);
    }

    @Test
    void oneRowALevel() {
        int taken = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            taken += check(rows(), new Random(seed), seed);
        }
        assertThat(taken).as("level texts that were read").isGreaterThan(TIMES * 8);
    }

    private static List<List<String>> columns() {
        var table = new ArrayList<List<String>>();
        table.add(new ArrayList<>(List.of("Competency", "Category", "Definition")));
        table.get(0).addAll(LEVELS);
        for (String name : NAMES) {
            var row = new ArrayList<>(List.of(name, "Crafts", "What " + name + " is,\nin \"two\" lines; or more."));
            LEVELS.forEach(level -> row.add(text(name, level)));
            table.add(row);
        }
        return table;
    }

    private static List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(new ArrayList<>(List.of("Competency", "Level", "Level text", "Definition")));
        for (String name : NAMES) {
            for (String level : LEVELS) {
                table.add(new ArrayList<>(List.of(name, level, text(name, level), "What " + name + " is.")));
            }
        }
        return table;
    }

    private static String text(String name, String level) {
        return "At " + level + " one does " + name + ", café and all;\nin two lines.";
    }

    private static int check(List<List<String>> table, Random random, int seed) {
        int mutations = 1 + random.nextInt(6);
        for (int i = 0; i < mutations; i++) {
            mutate(table, random);
        }
        byte[] bytes = bytes(table, random);
        Draft draft;
        try {
            draft = BankReader.read("table.csv", bytes).draft();
        } catch (FileProblem problem) {
            assertThat(problem.getMessage()).startsWith("table.csv").endsWith(".");
            return 0;
        }
        Map<String, Set<String>> allowed = allowed(table);
        return draft.bank().competencies().stream()
                .mapToInt(one -> competency(draft.bank(), one, allowed, seed))
                .sum();
    }

    private static int competency(
            CompetencyBank bank, Competency competency, Map<String, Set<String>> allowed, int seed) {
        for (LevelText text : competency.levels()) {
            String key = competency.name() + "/"
                    + bank.scaleOf(competency).level(text.level()).name();
            assertThat(allowed.getOrDefault(key, Set.of()))
                    .as("seed %s, %s", seed, key)
                    .contains(text.text());
        }
        return competency.levels().size();
    }

    /** What the table itself says: the texts of each competency and level, by the names of its rows and columns. */
    private static Map<String, Set<String>> allowed(List<List<String>> table) {
        var allowed = new HashMap<String, Set<String>>();
        if (table.isEmpty()) {
            return allowed;
        }
        List<String> header = table.get(0);
        for (List<String> row : table) {
            String name = cell(row, header.indexOf("Competency"));
            for (int column = 0; column < header.size(); column++) {
                String level = header.get(column).equals("Level text")
                        ? cell(row, header.indexOf("Level"))
                        : header.get(column);
                allowed.computeIfAbsent(name + "/" + level, key -> new HashSet<>())
                        .add(cell(row, column));
            }
        }
        return allowed;
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static void mutate(List<List<String>> table, Random random) {
        int row = table.size() < 2 ? 0 : 1 + random.nextInt(table.size() - 1);
        switch (random.nextInt(8)) {
            case 0 -> shuffleColumns(table, random);
            case 1 -> drop(table, row);
            case 2 -> table.add(row, new ArrayList<>(table.get(Math.min(row, table.size() - 1))));
            case 3 -> Collections.swap(table, row, table.size() - 1);
            case 4 -> table.get(row).set(random.nextInt(table.get(row).size()), "");
            case 5 -> shorten(table.get(row), random);
            case 6 ->
                table.add(row, new ArrayList<>(Collections.nCopies(table.get(0).size(), "")));
            default -> table.get(0).set(random.nextInt(table.get(0).size()), random.nextBoolean() ? "" : "Wings");
        }
    }

    private static void drop(List<List<String>> table, int row) {
        if (table.size() > 3) {
            table.remove(row);
        }
    }

    private static void shorten(List<String> row, Random random) {
        if (row.size() > 1) {
            row.subList(1 + random.nextInt(row.size() - 1), row.size()).clear();
        }
    }

    private static void shuffleColumns(List<List<String>> table, Random random) {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> order = IntStream.range(0, width).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        table.replaceAll(row ->
                order.stream().map(column -> cell(row, column)).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static byte[] bytes(List<List<String>> table, Random random) {
        String delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String text = table.stream()
                .map(row -> row.stream().map(words -> quoted(words, delimiter)).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(end));
        boolean mark = random.nextBoolean();
        Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        boolean canMark = charset.name().startsWith("UTF") && mark;
        return (canMark ? "\uFEFF" + text : text).getBytes(charset.canEncode() ? charset : StandardCharsets.UTF_8);
    }

    private static String quoted(String words, String delimiter) {
        boolean needed = words.contains(delimiter) || words.contains("\n") || words.contains("\"");
        return needed ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
