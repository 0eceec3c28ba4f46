package org.plumbline.export.word;

import java.text.Bidi;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Run;
import org.plumbline.export.doc.Text;

/** Words as runs of WordprocessingML: one run for each direction of reading, and for East Asian letters. */
final class WordText {
    /** Scripts that are read from right to left begin here. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private static final String EAST_ASIAN = "<w:rFonts w:hint=\"eastAsia\"/>";

    private WordText() {}

    static void runs(StringBuilder xml, Text text, StyleIds styles) {
        for (Run run : text.runs()) {
            run(xml, run.words(), style(run.role(), styles));
        }
    }

    private static String style(Role role, StyleIds styles) {
        return switch (role) {
            case PLAIN -> "";
            case STRONG -> styles.id("Strong");
            case LABEL -> styles.id("Label");
            case REQUIRED -> styles.id("RequiredLevel");
        };
    }

    /** The words in as many runs as they need; line ends and tabs inside them stay what they are. */
    static void run(StringBuilder xml, String words, String characterStyle) {
        if (words.isEmpty()) {
            return;
        }
        int first = firstUnusual(words);
        if (!mayTurn(words, first)) {
            run(xml, words, characterStyle, first, false);
            return;
        }
        var directions = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < directions.getRunCount(); i++) {
            String piece = words.substring(directions.getRunStart(i), directions.getRunLimit(i));
            run(xml, piece, characterStyle, firstUnusual(piece), directions.getRunLevel(i) % 2 == 1);
        }
    }

    /** The place of the first letter that may be of a script read from right to left, or East Asian. */
    private static int firstUnusual(String words) {
        int place = 0;
        while (place < words.length() && words.charAt(place) < FIRST_RIGHT_TO_LEFT) {
            place++;
        }
        return place;
    }

    private static void run(StringBuilder xml, String words, String characterStyle, int unusual, boolean rightToLeft) {
        boolean eastAsian = unusual < words.length() && words.codePoints().anyMatch(WordText::isEastAsian);
        xml.append("<w:r>");
        if (!characterStyle.isEmpty() || rightToLeft || eastAsian) {
            xml.append("<w:rPr>");
            if (!characterStyle.isEmpty()) {
                xml.append("<w:rStyle w:val=\"").append(characterStyle).append("\"/>");
            }
            xml.append(eastAsian ? EAST_ASIAN : "").append(rightToLeft ? "<w:rtl/>" : "");
            xml.append("</w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">");
        letters(xml, words);
        xml.append("</w:t></w:r>");
    }

    private static void letters(StringBuilder xml, String words) {
        int begun = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter < ' ' || letter == '&' || letter == '<' || letter == '>') {
                xml.append(words, begun, i).append(replaced(letter));
                begun = i + 1;
            }
        }
        xml.append(words, begun, words.length());
    }

    /** Documents hold no other control signs than ends of lines and tabs. */
    private static String replaced(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\n' -> "</w:t><w:br/><w:t xml:space=\"preserve\">";
            case '\t' -> "</w:t><w:tab/><w:t xml:space=\"preserve\">";
            default -> throw new IllegalArgumentException("A document cannot hold the sign " + (int) letter);
        };
    }

    /** Whether a paragraph with these words is read from right to left. */
    static boolean isRightToLeft(String words) {
        return mayTurn(words, firstUnusual(words))
                && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static boolean isRightToLeft(Text text) {
        for (Run run : text.runs()) {
            if (firstUnusual(run.words()) < run.words().length()) {
                return isRightToLeft(text.words());
            }
        }
        return false;
    }

    private static boolean mayTurn(String words, int from) {
        return from < words.length() && Bidi.requiresBidi(words.toCharArray(), from, words.length());
    }

    private static boolean isEastAsian(int code) {
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** For text and for attributes. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
