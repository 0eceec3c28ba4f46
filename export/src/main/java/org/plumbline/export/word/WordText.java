package org.plumbline.export.word;

import java.text.Bidi;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Run;
import org.plumbline.export.doc.Text;

/** Words as runs of WordprocessingML. */
final class WordText {
    private WordText() {}

    static String runs(Text text) {
        var xml = new StringBuilder();
        for (Run run : text.runs()) {
            xml.append(run(run.words(), style(run.role())));
        }
        return xml.toString();
    }

    private static String style(Role role) {
        return switch (role) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case LABEL -> "Label";
            case REQUIRED -> "RequiredLevel";
        };
    }

    /** One run; line ends and tabs inside it stay what they are. */
    static String run(String words, String characterStyle) {
        if (words.isEmpty()) {
            return "";
        }
        String style = characterStyle.isEmpty() ? "" : "<w:rStyle w:val=\"" + characterStyle + "\"/>";
        String direction = isRightToLeft(words) ? "<w:rtl/>" : "";
        String properties = style.isEmpty() && direction.isEmpty() ? "" : "<w:rPr>" + style + direction + "</w:rPr>";
        String text = escaped(words)
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Whether a paragraph with these words is read from right to left. */
    static boolean isRightToLeft(String words) {
        char[] letters = words.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
