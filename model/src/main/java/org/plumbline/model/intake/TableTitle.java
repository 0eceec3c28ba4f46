package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands above a proficiency table: the competency with its definition and, at times, the group that begins there.
 *
 * @param start the first line that belongs to the competency or its group
 * @param own the lines that hold the two
 */
record TableTitle(
        String name, String definition, int line, Optional<Group> group, SourceLine start, List<SourceLine> own) {
    private static final Pattern GROUP = Pattern.compile("^(\\p{Lu}[\\p{Lu} &/,'’-]{2,60}):\\s*(.*)$");
    private static final Pattern DASHED = Pattern.compile("^(\\p{Lu}[^.:!?]{1,70}?)\\s+[-–—]\\s+(\\S.*)$");

    private static final int LONGEST_SMALL_WORD = 4;

    /** A group of competencies, such as LEADING CHANGE. */
    record Group(String name, String description) {}

    /**
     * @param above the lines since the table before, or since the start of the document
     * @param front whether a title may be among them
     */
    static Optional<TableTitle> in(List<SourceLine> above, boolean front) {
        List<SourceLine> words =
                above.stream().filter(line -> line.role() != LineRole.ROW).toList();
        int at = dashed(words);
        boolean groupAfter = words.stream().skip(at + 1L).anyMatch(line -> GROUP.matcher(line.text())
                .matches());
        if (at >= 0 && groupAfter) {
            return Optional.empty();
        }
        if (at >= 0) {
            Matcher parts = DASHED.matcher(words.get(at).text());
            String rest = parts.matches() ? parts.group(2) : "";
            String definition = joined(rest, words.subList(at + 1, words.size()));
            return Optional.of(found(words, at, parts.group(1).strip(), definition, front));
        }
        return NameAndDefinition.in(words)
                .filter(start -> !GROUP.matcher(start.own().get(0).text()).matches())
                .filter(start -> !Contents.isLabel(start.own().get(0)))
                .map(start -> found(words, start.before().size(), start.name(), start.definition(), front));
    }

    private static int dashed(List<SourceLine> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Matcher parts = DASHED.matcher(words.get(i).text());
            if (words.get(i).role() != LineRole.BULLET && parts.matches() && isName(parts.group(1))) {
                return i;
            }
        }
        return -1;
    }

    /** Every word begins with a capital but the small ones. */
    private static boolean isName(String words) {
        for (String word : words.split("[\\s/]+")) {
            if (word.length() > LONGEST_SMALL_WORD && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return Wording.looksLikeName(words);
    }

    private static TableTitle found(List<SourceLine> words, int at, String name, String definition, boolean front) {
        int start = groupAt(words, at, front);
        Optional<Group> group = start < 0 ? Optional.empty() : Optional.of(group(words.subList(start, at)));
        int first = start < 0 ? at : start;
        return new TableTitle(
                name, definition, words.get(at).number(), group, words.get(first), words.subList(first, words.size()));
    }

    private static Group group(List<SourceLine> lines) {
        Matcher parts = GROUP.matcher(lines.get(0).text());
        boolean inOne = parts.matches();
        String name = inOne ? parts.group(1) : lines.get(0).text();
        String description = joined(inOne ? parts.group(2) : "", lines.subList(1, lines.size()));
        return new Group(Wording.titleCase(name.replaceAll("[:\\s]+$", "")), description);
    }

    /** A line of capitals and a colon, or a heading of a higher rank than the competency's own that is no title. */
    private static int groupAt(List<SourceLine> words, int competency, boolean front) {
        for (int i = competency - 1; i >= 0; i--) {
            if (GROUP.matcher(words.get(i).text()).matches()) {
                return i;
            }
        }
        for (int i = competency - 1; i >= (front ? 1 : 0); i--) {
            SourceLine line = words.get(i);
            if (line.role() == LineRole.HEADING) {
                boolean higher = words.get(competency).role() == LineRole.HEADING
                        && line.indent() < words.get(competency).indent();
                return higher && !Contents.isLabel(line) ? i : -1;
            }
        }
        return -1;
    }

    private static String joined(String start, List<SourceLine> more) {
        return (start + " " + more.stream().map(SourceLine::text).collect(Collectors.joining(" "))).strip();
    }

    /** The lines before the title that are front matter. */
    List<SourceLine> before(List<SourceLine> above) {
        var before = new ArrayList<SourceLine>();
        for (SourceLine line : above) {
            if (line == start) {
                break;
            }
            before.add(line);
        }
        return before;
    }
}
