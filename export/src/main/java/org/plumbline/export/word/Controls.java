package org.plumbline.export.word;

import java.util.List;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.Pick;

/**
 * What is filled in on screen and, printed, by hand: boxes large enough for a pencil, lists to choose from, fields and
 * lines to write on. The lines are what Word calls a placeholder: they go when somebody types.
 */
final class Controls {
    /** Something to click at. */
    static final String ROOM = "\u00A0".repeat(8);

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_OPTION = 255;
    private static final int LONGEST_BLANK = 16;

    /** The width of an underscore, in twentieths of a point. */
    private static final int UNDERSCORE = 125;

    private static final String BOX_FONT = "<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\""
            + " w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/></w:rPr>";

    private static final String END = "</w:sdtContent></w:sdt>";

    private final StyleIds styles;
    private int count;

    Controls(StyleIds styles) {
        this.styles = styles;
    }

    void box(StringBuilder xml, Choice choice) {
        open(xml, choice.name(), "choice-", false);
        xml.append("<w14:checkbox><w14:checked w14:val=\"")
                .append(choice.ticked() ? 1 : 0)
                .append("\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>")
                .append("<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>")
                .append("<w:sdtContent><w:r>")
                .append(BOX_FONT)
                .append("<w:t>")
                .append(choice.ticked() ? '\u2612' : '\u2610')
                .append("</w:t></w:r>")
                .append(END);
    }

    /**
     * A list to choose from.
     *
     * @param width the room for the line that stands there until something is chosen
     */
    void pick(StringBuilder xml, Pick pick, int width) {
        open(xml, pick.name(), "pick-", pick.chosen().isEmpty());
        xml.append("<w:dropDownList>");
        for (String option : options(pick)) {
            String words = WordText.escaped(option);
            xml.append("<w:listItem w:displayText=\"").append(words);
            xml.append("\" w:value=\"").append(words).append("\"/>");
        }
        xml.append("</w:dropDownList></w:sdtPr><w:sdtContent>");
        if (pick.chosen().isPresent()) {
            WordText.run(xml, pick.chosen().get(), "");
        } else {
            int blank = Math.max(2, Math.min(LONGEST_BLANK, width / UNDERSCORE));
            WordText.run(xml, "_".repeat(blank), styles.id("PlaceholderText"));
        }
        xml.append(END);
    }

    /** Word wants every value once, not empty and not too long. */
    private static List<String> options(Pick pick) {
        return pick.options().stream()
                .filter(option -> !option.isEmpty())
                .map(option -> shortened(option, LONGEST_OPTION))
                .distinct()
                .toList();
    }

    /** A field for some plain words within a paragraph, with room to click into. */
    void field(StringBuilder xml, String name) {
        openText(xml, name);
        WordText.run(xml, ROOM, styles.id("PlaceholderText"));
        xml.append(END);
    }

    /** The same with several lines of room, in a table. */
    void room(StringBuilder xml, String name, int lines) {
        openText(xml, name);
        WordText.run(xml, (ROOM + "\n").repeat(lines - 1) + ROOM, styles.id("PlaceholderText"));
        xml.append(END);
    }

    private void openText(StringBuilder xml, String name) {
        open(xml, name, "text-", true);
        xml.append("<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>");
    }

    /** Begins a control around paragraphs that are written next. */
    void openParagraphs(StringBuilder xml, String name) {
        open(xml, name, "notes-", true);
        xml.append("</w:sdtPr><w:sdtContent>");
    }

    static void close(StringBuilder xml) {
        xml.append(END);
    }

    private void open(StringBuilder xml, String name, String tag, boolean placeholder) {
        count++;
        xml.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(WordText.escaped(shortened(name, LONGEST_NAME)))
                .append("\"/><w:tag w:val=\"")
                .append(tag)
                .append(count)
                .append("\"/><w:id w:val=\"")
                .append(count)
                .append("\"/>")
                .append(placeholder ? "<w:showingPlcHdr/>" : "");
    }

    private static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
