package org.plumbline.export.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The lists of a Word file: what stands before each paragraph, counted as Word would print it. */
final class WordNumbering {
    private static final int DEPTHS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordNumbering(Optional<Element> root) {
        root.ifPresent(element -> {
            WordXml.children(element, "abstractNum")
                    .forEach(list -> abstracts.put(WordXml.attribute(list, "abstractNumId"), list));
            WordXml.children(element, "num").forEach(list -> lists.put(WordXml.attribute(list, "numId"), list));
        });
    }

    /**
     * What a list puts before a paragraph.
     *
     * @param label the number as printed; empty for a bullet
     */
    record Label(boolean bullet, int depth, String label) {}

    /** Counts one paragraph of a list on. */
    Optional<Label> next(Element numPr) {
        String id = WordXml.value(numPr, "numId").orElse("0");
        int depth =
                Math.max(0, Math.min(DEPTHS - 1, WordXml.number(numPr, "ilvl").orElse(0)));
        Optional<Element> level = level(id, depth);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        String format = WordXml.value(level.get(), "numFmt").orElse("decimal");
        if (format.equals("bullet")) {
            return Optional.of(new Label(true, depth, ""));
        }
        if (format.equals("none")) {
            return Optional.empty();
        }
        int[] count = count(id, depth);
        return Optional.of(new Label(false, depth, print(id, level.get(), count)));
    }

    private int[] count(String id, int depth) {
        String key = overridesStart(id) ? "num " + id : "abstract " + abstractId(id);
        int[] count = counters.computeIfAbsent(key, any -> {
            var fresh = new int[DEPTHS];
            Arrays.fill(fresh, -1);
            return fresh;
        });
        for (int above = 0; above < depth; above++) {
            count[above] = count[above] < 0 ? start(id, above) : count[above];
        }
        count[depth] = count[depth] < 0 ? start(id, depth) : count[depth] + 1;
        Arrays.fill(count, depth + 1, DEPTHS, -1);
        return count;
    }

    private String print(String id, Element level, int[] count) {
        String text = WordXml.value(level, "lvlText").orElse("");
        for (int depth = 0; depth < DEPTHS; depth++) {
            String sign = "%" + (depth + 1);
            if (text.contains(sign)) {
                String format = level(id, depth)
                        .flatMap(own -> WordXml.value(own, "numFmt"))
                        .orElse("decimal");
                text = text.replace(sign, number(format, Math.max(0, count[depth])));
            }
        }
        return text.strip();
    }

    private static String number(String format, int value) {
        return switch (format) {
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            default -> Integer.toString(value);
        };
    }

    private static String letter(int value) {
        return value < 1 ? "" : String.valueOf((char) ('a' + (value - 1) % 26)).repeat(1 + (value - 1) / 26);
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        var roman = new StringBuilder();
        int rest = Math.min(value, 3999);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    private int start(String id, int depth) {
        return override(id, depth)
                .flatMap(own -> WordXml.number(own, "startOverride"))
                .or(() -> level(id, depth).flatMap(level -> WordXml.number(level, "start")))
                .orElse(1);
    }

    private boolean overridesStart(String id) {
        return lists.containsKey(id)
                && WordXml.children(lists.get(id), "lvlOverride").stream()
                        .anyMatch(own -> WordXml.child(own, "startOverride").isPresent());
    }

    private Optional<Element> override(String id, int depth) {
        return Optional.ofNullable(lists.get(id)).flatMap(list -> WordXml.children(list, "lvlOverride").stream()
                .filter(own -> WordXml.attribute(own, "ilvl").equals(Integer.toString(depth)))
                .findFirst());
    }

    private Optional<Element> level(String id, int depth) {
        Optional<Element> own = override(id, depth).flatMap(level -> WordXml.child(level, "lvl"));
        return own.isPresent()
                ? own
                : Optional.ofNullable(abstracts.get(abstractId(id)))
                        .flatMap(list -> WordXml.children(list, "lvl").stream()
                                .filter(level ->
                                        WordXml.attribute(level, "ilvl").equals(Integer.toString(depth)))
                                .findFirst());
    }

    private String abstractId(String id) {
        return Optional.ofNullable(lists.get(id))
                .flatMap(list -> WordXml.value(list, "abstractNumId"))
                .orElse("");
    }
}
