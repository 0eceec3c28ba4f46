package org.plumbline.export.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The styles of a Word file, each with what it inherits. */
final class WordStyles {
    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private String defaultParagraph = "";

    WordStyles(Optional<Element> root) {
        root.ifPresent(element -> WordXml.children(element, "style").forEach(style -> {
            String id = WordXml.attribute(style, "styleId");
            styles.put(id, style);
            if (WordXml.attribute(style, "type").equals("paragraph")
                    && WordXml.attribute(style, "default").matches("1|true|on")) {
                defaultParagraph = id;
            }
        }));
    }

    /** The rank of a heading: 0 for a title, 1 for the highest heading; nothing for other styles. */
    Optional<Integer> headingRank(Element paragraphProperties) {
        Optional<Integer> own = WordXml.number(paragraphProperties, "outlineLvl");
        if (own.isPresent()) {
            return own.filter(level -> level < BODY_TEXT).map(level -> level + 1);
        }
        return inherited(styleOf(paragraphProperties), WordStyles::rankOf).filter(rank -> rank <= BODY_TEXT);
    }

    private static Optional<Integer> rankOf(Element style) {
        String name = WordXml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Optional.of(0);
        }
        if (name.matches("heading [1-9]")) {
            return Optional.of(name.charAt(name.length() - 1) - '0');
        }
        return WordXml.number(style, "pPr", "outlineLvl").map(level -> level + 1);
    }

    /** The list that a paragraph belongs to by its style. */
    Optional<Element> numbering(Element paragraphProperties) {
        return inherited(styleOf(paragraphProperties), style -> WordXml.child(style, "pPr", "numPr"));
    }

    String styleOf(Element paragraphProperties) {
        return WordXml.value(paragraphProperties, "pStyle").orElse(defaultParagraph);
    }

    /** Whether a style switches a run property such as b, i or u on. */
    Optional<Boolean> isOn(String styleId, String property) {
        return inherited(styleId, style -> WordXml.child(style, "rPr").flatMap(run -> WordXml.isOn(run, property)));
    }

    private <T> Optional<T> inherited(String styleId, Function<Element, Optional<T>> ask) {
        var seen = new HashSet<String>();
        String id = styleId;
        while (styles.containsKey(id) && seen.add(id)) {
            Optional<T> answer = ask.apply(styles.get(id));
            if (answer.isPresent()) {
                return answer;
            }
            id = WordXml.value(styles.get(id), "basedOn").orElse("");
        }
        return Optional.empty();
    }
}
