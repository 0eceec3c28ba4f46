package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of the SME-QA kind in which every line of a text carries a word of its own, “k3v2a”: the first line of the text
 * of competency 3 at level 2. Where that word stands in a damaged form says what the form itself says of it.
 *
 * @param levels the level words in order
 * @param style how the form is set
 */
record TaggedForm(List<String> levels, Style style) {
    private static final Pattern TAG = Pattern.compile("\\bk\\d+v\\d+[a-z]\\b");
    private static final List<String> NAMES = List.of("Oven Care", "Guest Talks", "Till Work");

    private static final Pattern NAMES_ALONE =
            Pattern.compile("(?:\\s*(?:" + String.join("|", NAMES) + "|Bakery competencies))+");

    /** How a form is set on the page. */
    enum Style {
        /** “- Meets: text”, the text in one line. */
        BULLETS,
        /** “• Meets: text”, the text broken and indented. */
        WRAPPED,
        /** The label alone, the text in the lines below. */
        LONE_LABELS,
        /** Markdown: “## Name”, “**Meets:** text”. */
        MARKDOWN
    }

    String text() {
        var lines = new ArrayList<>(List.of((style == Style.MARKDOWN ? "# " : "") + "Bakery competencies", ""));
        for (int k = 0; k < NAMES.size(); k++) {
            lines.add((style == Style.MARKDOWN ? "## " : "") + NAMES.get(k));
            lines.add("");
            lines.add("Looks after the day's " + tag(k, 0, 'a') + " work in the house and");
            lines.add("tells the others about " + tag(k, 0, 'b') + " before they leave.");
            lines.add("");
            for (int v = 1; v <= levels.size(); v++) {
                lines.addAll(level(k, v));
            }
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private List<String> level(int k, int v) {
        String label = levels.get(v - 1);
        String first = "Takes care of " + tag(k, v, 'a') + " and of";
        String second = "the things named " + tag(k, v, 'b') + " day by day.";
        return switch (style) {
            case BULLETS -> List.of("- " + label + ": " + first + " " + second);
            case WRAPPED -> List.of("• " + label + ": " + first, "  " + second);
            case LONE_LABELS -> List.of(label, first, second);
            case MARKDOWN -> List.of("**" + label + ":** " + first + " " + second, "");
        };
    }

    private static String tag(int k, int v, char line) {
        return "k" + k + "v" + v + line;
    }

    static Set<String> tags(String words) {
        var tags = new HashSet<String>();
        Matcher tag = TAG.matcher(words);
        while (tag.find()) {
            tags.add(tag.group());
        }
        return tags;
    }

    /**
     * For each tag the places that the damaged form names for it, as “name#level” with level 0 for the definition: the
     * nearest name above, and the last label after that name and before the tag. A name with no empty line above or
     * below may as well be part of the paragraph there.
     */
    Map<String, Set<String>> places(String damaged) {
        var labelOrTag = Pattern.compile("(?<label>" + String.join("|", levels) + ")\\s*(?::|$)|" + TAG.pattern());
        var found = new HashMap<String, Set<String>>();
        Set<String> at = Set.of("#0");
        boolean goesOn = false;
        String[] raw = damaged.split("[\n\f]");
        List<String> lines = Stream.of(raw).map(TaggedForm::plain).toList();
        for (int i = 0; i < lines.size(); i++) {
            String plain = lines.get(i);
            Optional<String> name = isHeading(raw[i])
                            && !name(plain).isPresent()
                            && named(plain).isPresent()
                    ? named(plain)
                    : name(lines, i);
            if (name.isPresent()) {
                var both = new HashSet<>(List.of(name.get() + "#0", name(plain).orElse(name.get()) + "#0"));
                NAMES.stream()
                        .filter(whole -> List.of(whole.split(" ")).contains(plain))
                        .forEach(whole -> both.add(whole + "#0"));
                both.addAll(
                        goesOn || isFollowed(lines, i) || style == Style.MARKDOWN && !isHeading(raw[i])
                                ? at
                                : Set.<String>of());
                at = both;
            }
            Matcher word = labelOrTag.matcher(plain);
            while (word.find()) {
                if (word.group("label") == null) {
                    found.computeIfAbsent(word.group(), any -> new HashSet<>()).addAll(at);
                } else {
                    int level = levels.indexOf(word.group("label")) + 1;
                    at = at.stream()
                            .map(place -> place.replaceFirst("#\\d+$", "#" + level))
                            .collect(Collectors.toSet());
                }
            }
            goesOn = !plain.isEmpty();
        }
        return found;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }

    private static boolean isFollowed(List<String> lines, int at) {
        return at + 1 < lines.size() && !lines.get(at + 1).isEmpty();
    }

    private static String plain(String line) {
        return line.replaceAll("[*#]", " ")
                .replaceFirst("^\\s*(?:[-•▪◦–·o]\\s+)*", "")
                .replaceFirst("\\s+[-•▪◦–·o]$", "")
                .strip();
    }

    /** The last name of a line that holds nothing but names, or one word of a name; the title may come to stand where one was. */
    static Optional<String> name(String line) {
        return Stream.concat(NAMES.stream(), Stream.of("Bakery competencies"))
                .filter(line::endsWith)
                .filter(name -> NAMES_ALONE.matcher(line).matches())
                .findFirst()
                .or(() -> NAMES.stream()
                        .filter(name -> List.of(name.split(" ")).contains(line))
                        .map(name -> line)
                        .findFirst());
    }

    /** The name that a heading begins with, which may have lost its line end. */
    static Optional<String> named(String line) {
        return name(line).or(() -> NAMES.stream().filter(line::startsWith).findFirst());
    }

    /** The name in a line, or in that one and the next when it was broken. */
    private static Optional<String> name(List<String> lines, int at) {
        Optional<String> both = at + 1 < lines.size()
                ? Optional.of(lines.get(at) + " " + lines.get(at + 1)).filter(NAMES::contains)
                : Optional.empty();
        return both.or(() -> name(lines.get(at)));
    }

    static int competencies() {
        return NAMES.size();
    }
}
