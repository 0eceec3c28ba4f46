package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.intake.Warning;
import org.w3c.dom.Element;

/** Words of a Word file that stand beside its text: they belong to no certain place in it, so they are only named. */
final class WordAsides {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–|\\s]*(?:page|p\\.|of|/|\\d+)[-–|\\s]*)*", Pattern.CASE_INSENSITIVE);
    private static final int SHOWN = 60;

    private final WordStyles styles;
    private final List<Warning> warnings = new ArrayList<>();

    WordAsides(WordStyles styles) {
        this.styles = styles;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** The kind of a part beside the text, if the part is one. */
    static Optional<String> kind(String relationType) {
        return switch (relationType.substring(relationType.lastIndexOf('/') + 1)) {
            case "header" -> Optional.of("page header");
            case "footer" -> Optional.of("page footer");
            case "footnotes" -> Optional.of("footnote");
            case "endnotes" -> Optional.of("endnote");
            default -> Optional.empty();
        };
    }

    /** A header, a footer, or all notes of one kind. */
    void part(String kind, Element root) {
        List<Element> notes = kind.endsWith("note") ? WordXml.children(root) : List.of(root);
        notes.forEach(note -> say(0, kind, words(note)));
    }

    /** The text boxes that hang on a paragraph. */
    void boxes(int line, Element parent) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "txbxContent")) {
                say(line, "text box", words(child));
            } else if (!WordXml.is(child, "Fallback")) {
                boxes(line, child);
            }
        }
    }

    private void say(int line, String kind, String words) {
        if (PAGE_NUMBER.matcher(words).matches()) {
            return;
        }
        String shown =
                words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "…";
        var warning = new Warning(line, "Words of a " + kind + " were left out: “" + shown + "”.");
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private String words(Element element) {
        var words = new StringBuilder();
        for (Element child : WordXml.children(element)) {
            if (WordXml.is(child, "p")) {
                WordRuns.lines(child, styles)
                        .forEach(line -> words.append(line.text()).append(' '));
            } else {
                words.append(words(child)).append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
