package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the items of a table cell apart.
 *
 * <p>Where the file keeps paragraphs, they are the items. Where a conversion has glued them, a new item begins at a
 * capitalized verb in the third person: “Devises new methods Develops a system” holds two.
 */
final class GluedItems {
    private static final Pattern VERB = Pattern.compile("(?<=\\s|[a-z.])(?:[A-Z][a-z]+s,?|Is)(?=\\s)");
    private static final Pattern VERB_OR_ADVERB = Pattern.compile("(?<=\\s|[a-z.])(?:[A-Z][a-z]+(?:s,?|ly)|Is)(?=\\s)");
    private static final Set<String> NO_VERBS =
            Set.of("Congress", "As", "This", "Its", "Us", "Plus", "Across", "Always");

    private GluedItems() {}

    static List<String> illustrations(Cell cell) {
        return items(cell, VERB);
    }

    /** The generic definitions begin with an adverb now and then. */
    static List<String> definition(Cell cell) {
        return items(cell, VERB_OR_ADVERB);
    }

    private static List<String> items(Cell cell, Pattern start) {
        List<String> paragraphs = paragraphs(cell);
        return paragraphs.size() == 1 ? split(paragraphs.get(0), start) : paragraphs;
    }

    /** A paragraph that begins in lower case goes on with the one before. */
    private static List<String> paragraphs(Cell cell) {
        var joined = new ArrayList<String>();
        for (String paragraph : cell.paragraphs()) {
            if (!joined.isEmpty() && !paragraph.isEmpty() && Character.isLowerCase(paragraph.charAt(0))) {
                joined.add(joined.remove(joined.size() - 1) + " " + paragraph);
            } else if (!paragraph.isBlank()) {
                joined.add(paragraph.strip());
            }
        }
        return joined;
    }

    private static List<String> split(String text, Pattern start) {
        var items = new ArrayList<String>();
        Matcher verb = start.matcher(text);
        int from = 0;
        while (verb.find()) {
            if (!NO_VERBS.contains(verb.group().replace(",", "")) && verb.start() > from) {
                items.add(text.substring(from, verb.start()).strip());
                from = verb.start();
            }
        }
        items.add(text.substring(from).strip());
        return items;
    }
}
