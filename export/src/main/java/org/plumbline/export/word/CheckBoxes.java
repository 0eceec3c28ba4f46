package org.plumbline.export.word;

import org.plumbline.export.doc.Choice;

/** Check boxes that can be ticked in Word and are as large as a pencil tip on paper. */
final class CheckBoxes {
    private static final int LONGEST_NAME = 64;
    private static final String FONT = "<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\""
            + " w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/></w:rPr>";

    private int count;

    String box(Choice choice) {
        count++;
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + WordText.escaped(shortened(choice.name()))
                + "\"/><w:tag w:val=\"choice-" + count + "\"/><w:id w:val=\"" + count + "\"/><w14:checkbox>"
                + "<w14:checked w14:val=\"" + (choice.ticked() ? 1 : 0) + "\"/>"
                + "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent><w:r>" + FONT + "<w:t>" + (choice.ticked() ? "\u2612" : "\u2610")
                + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    /** Word refuses longer names of content controls. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
