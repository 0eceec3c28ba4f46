package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry such as “Public speaking (3)” or “Communication: Level 4”.
 *
 * @param level the words for the level; empty when there is none
 * @param text what is said beside it
 */
record ItemWithLevel(String name, String level, String text) {
    private static final String LEVEL =
            "(?:(?:target|required|expected|minimum)\\s*:?\\s*)?(?<level>(?:level\\s*)?\\d|%s)";
    private static final String WORD = "\\p{L}+(?: \\p{L}+)?";
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "^(?<name>[^()\\[\\]:]+?)\\s*[(\\[]\\s*" + LEVEL.formatted(WORD)
                    + "\\s*[)\\]]\\s*(?:(?:[:–—]|-\\s)\\s*(?<text>.+))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "^(?<name>[^():–—]+?)\\s*(?::|[–—]|\\s-\\s)\\s*" + LEVEL.formatted(WORD)
                    + "\\s*(?:(?:[:–—(,]|-\\s)\\s*(?<text>.+?)\\)?)?[.]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APART = Pattern.compile("\\s*[,;]\\s*(?![^(\\[]*[)\\]])");

    static Optional<ItemWithLevel> of(String words) {
        for (Pattern pattern : List.of(IN_BRACKETS, AFTER)) {
            Matcher parts = pattern.matcher(words.strip());
            if (parts.matches()
                    && (parts.group("level").matches(".*\\d") || NamedLevel.isKnown(parts.group("level")))) {
                String text = Optional.ofNullable(parts.group("text")).orElse("");
                return Optional.of(new ItemWithLevel(parts.group("name").strip(), parts.group("level"), text.strip()));
            }
        }
        return Optional.empty();
    }

    /** The same, or a name with or without words about it. */
    static Optional<ItemWithLevel> orName(String words) {
        return of(words).or(() -> {
            NameAndText parts = NameAndText.of(words.replaceFirst("\\.$", ""));
            return parts.name().isEmpty() || parts.name().matches(".*[()\\d].*")
                    ? Optional.empty()
                    : Optional.of(new ItemWithLevel(parts.name(), "", parts.text()));
        });
    }

    /** The entries of a list in one line; commas in brackets do not part. */
    static List<String> apart(String list) {
        var entries = new ArrayList<String>();
        for (String entry : APART.split(list.strip().replaceFirst("\\.$", ""))) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }
}
