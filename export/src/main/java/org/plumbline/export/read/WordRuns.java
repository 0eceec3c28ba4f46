package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.intake.StyledText;
import org.w3c.dom.Element;

/** The words of a Word paragraph with their typeface; what a tracked change deleted is left out. */
final class WordRuns {
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "drawing", "pict", "object");
    private static final Set<String> SYMBOL_BULLETS = Set.of("F0B7", "F0A7", "F06C", "F06E", "F0D8", "F076", "F0FC");

    private final WordStyles styles;
    private String paragraphStyle = "";
    private StyledText text = StyledText.EMPTY;

    private WordRuns(WordStyles styles) {
        this.styles = styles;
    }

    /** The paragraph's words, cut at line breaks that begin something new. */
    static List<StyledText> lines(Element paragraph, WordStyles styles) {
        var runs = new WordRuns(styles);
        WordXml.child(paragraph, "pPr").ifPresent(properties -> runs.paragraphStyle = styles.styleOf(properties));
        runs.walk(paragraph);
        return cutAtBreaks(runs.text);
    }

    private void walk(Element parent) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "r")) {
                run(child);
            } else if (!LEFT_OUT.contains(child.getLocalName())) {
                walk(child);
            }
        }
    }

    private void run(Element run) {
        Optional<Element> properties = WordXml.child(run, "rPr");
        if (properties.flatMap(own -> WordXml.isOn(own, "vanish")).orElse(false)) {
            return;
        }
        var words = new StringBuilder();
        WordXml.children(run).forEach(part -> words.append(words(part)));
        boolean bold = isOn(properties, "b");
        boolean italic = isOn(properties, "i");
        text = text.plus(StyledText.of(words.toString(), bold, italic, isOn(properties, "u")));
    }

    private static String words(Element part) {
        return switch (part.getLocalName()) {
            case "t" -> part.getTextContent().replace('\n', ' ').replace('\u00A0', ' ');
            case "tab", "ptab" -> "\t";
            case "cr" -> "\n";
            case "br" ->
                WordXml.attribute(part, "type").isEmpty()
                                || WordXml.attribute(part, "type").equals("textWrapping")
                        ? "\n"
                        : "";
            case "noBreakHyphen" -> "-";
            case "sym" ->
                SYMBOL_BULLETS.contains(WordXml.attribute(part, "char").toUpperCase(Locale.ROOT)) ? "•" : "";
            default -> "";
        };
    }

    private boolean isOn(Optional<Element> properties, String name) {
        return properties
                .flatMap(own -> WordXml.isOn(own, name))
                .or(() -> properties
                        .flatMap(own -> WordXml.value(own, "rStyle"))
                        .flatMap(style -> styles.isOn(style, name)))
                .or(() -> styles.isOn(paragraphStyle, name))
                .orElse(false);
    }

    private static List<StyledText> cutAtBreaks(StyledText whole) {
        var lines = new ArrayList<StyledText>();
        int from = 0;
        for (int i = 0; i <= whole.text().length(); i++) {
            if (i == whole.text().length() || whole.text().charAt(i) == '\n') {
                add(lines, whole.between(from, i).stripped());
                from = i + 1;
            }
        }
        return lines;
    }

    /** A part that begins in lower case only goes on with the line before. */
    private static void add(List<StyledText> lines, StyledText part) {
        boolean goesOn = !lines.isEmpty()
                && !part.isBlank()
                && Character.isLowerCase(part.text().charAt(0))
                && !part.text().startsWith("o ");
        if (goesOn) {
            lines.add(lines.remove(lines.size() - 1).spaced(part));
        } else if (!part.isBlank() || lines.isEmpty()) {
            lines.add(part);
        }
    }
}
