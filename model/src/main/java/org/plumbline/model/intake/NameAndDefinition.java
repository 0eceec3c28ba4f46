package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name and the definition that stand before a competency's levels.
 *
 * @param before lines ahead of the name, which belong to something else
 * @param own the lines of the name and the definition
 */
record NameAndDefinition(String name, String definition, int line, List<SourceLine> before, List<SourceLine> own) {
    private static final Pattern RUN_IN =
            Pattern.compile("^([\\p{Lu}][^.:!?]{2,60}?)\\s*(?::|\\s[-–—](?=\\s)|[–—])\\s*(\\S.*)$");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:Competency(?:\\s*(?:No\\.?)?\\s*\\d+)?\\s*[:.–—-]|\\(?\\d{1,3}[.)])\\s*", Pattern.CASE_INSENSITIVE);

    static Optional<NameAndDefinition> in(List<SourceLine> lines) {
        int at = nameAt(lines);
        if (at >= 0 && !runsInAfterList(lines, at)) {
            return Optional.of(found(lines, at, withoutPrefix(lines.get(at).text()), definition(lines, at + 1)));
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher runIn = RUN_IN.matcher(withoutPrefix(lines.get(i).text()));
            if (lines.get(i).role() != LineRole.BULLET && runIn.matches() && Wording.looksLikeName(runIn.group(1))) {
                String rest = (runIn.group(2) + " " + definition(lines, i + 1)).strip();
                return Optional.of(found(lines, i, runIn.group(1).strip(), rest));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether either of two names may be meant: the lines ahead hold one with a paragraph as well, or right under another
     * short line the words go on in lower case or begin again, as a broken sentence does.
     */
    boolean hasRival() {
        if (definition.isBlank()) {
            return in(before).filter(other -> !other.definition().isBlank()).isPresent();
        }
        return (Character.isLowerCase(definition.charAt(0)) || definition.startsWith(name))
                && !before.isEmpty()
                && mayBeName(before.get(before.size() - 1));
    }

    /** Whether the name of another competency may be a list item inside the definition. */
    boolean isAboveListedName() {
        return holdsListedName(own.subList(1, own.size()));
    }

    /** A list item that is capitalized as names are, with a paragraph below. */
    static boolean holdsListedName(List<SourceLine> lines) {
        return IntStream.range(1, lines.size())
                .filter(i ->
                        lines.get(i).role() == LineRole.TEXT && lines.get(i - 1).role() != LineRole.TEXT)
                .mapToObj(i -> lines.get(i - 1).text())
                .anyMatch(item -> Wording.looksLikeName(item) && Wording.isTitleCase(item));
    }

    /** Whether a heading right above the name may be the name. */
    boolean isUnderHeading() {
        return own.get(0).role() == LineRole.TEXT
                && !before.isEmpty()
                && before.get(before.size() - 1).role() == LineRole.HEADING;
    }

    /** The same name with other lines ahead of it. */
    NameAndDefinition withBefore(List<SourceLine> lines) {
        return new NameAndDefinition(name, definition, line, lines, own);
    }

    private static NameAndDefinition found(List<SourceLine> lines, int at, String name, String definition) {
        return new NameAndDefinition(
                name, definition, lines.get(at).number(), lines.subList(0, at), lines.subList(at, lines.size()));
    }

    /** From the end: a heading, or a short line with a definition after it; else a short line at the very end. */
    private static int nameAt(List<SourceLine> lines) {
        int last = lines.size() - 1;
        if (last > 0 && mayBeName(lines.get(last)) && isNameAfter(lines.get(last - 1), lines.get(last))) {
            return last;
        }
        for (int i = last; i >= 0; i--) {
            if (lines.get(i).role() == LineRole.HEADING || i < last && mayBeName(lines.get(i))) {
                return i;
            }
        }
        return last >= 0 && mayBeName(lines.get(last)) ? last : -1;
    }

    /** After a list item, and after anything but a heading if it is capitalized as names are, a short line is no definition. */
    private static boolean isNameAfter(SourceLine before, SourceLine line) {
        return before.role() == LineRole.BULLET
                || before.role() != LineRole.HEADING && Wording.isTitleCase(line.text());
    }

    /** “Name: definition” right after the bullets of something else. */
    private static boolean runsInAfterList(List<SourceLine> lines, int name) {
        int last = lines.size() - 1;
        return last - 1 > name
                && lines.get(last - 1).role() == LineRole.BULLET
                && lines.get(last).role() == LineRole.TEXT
                && RUN_IN.matcher(lines.get(last).text()).matches();
    }

    private static boolean mayBeName(SourceLine line) {
        boolean words = line.role() == LineRole.TEXT || line.role() == LineRole.NUMBERED;
        return words
                && Wording.looksLikeName(line.text())
                && !Wording.endsHalfway(line.text())
                && !Stream.of(line.text().split(" ")).allMatch(LevelWords::isName);
    }

    private static String definition(List<SourceLine> lines, int from) {
        return String.join(
                " ",
                lines.subList(from, lines.size()).stream().map(SourceLine::text).toList());
    }

    private static String withoutPrefix(String text) {
        return PREFIX.matcher(text).replaceFirst("");
    }
}
