package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Style;

/** How cells look: each look that a workbook uses gets a number, and {@code styles.xml} lists them. */
final class SheetLooks {
    private static final String FORMULA_STARTS = "=+-@\t\n";

    private final Map<Look, Integer> numbers = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    /**
     * One look.
     *
     * @param decimals of a number; below 0 for everything else
     * @param quoted words that look like a formula, marked so that they stay words when somebody edits the cell
     * @param computed a number or a formula
     * @param ruled with a hairline below, as in a table
     */
    private record Look(Style style, int decimals, boolean quoted, boolean link, boolean computed, boolean ruled) {}

    SheetLooks() {
        number(new Look(Style.PLAIN, -1, false, false, false, false));
    }

    int of(Entry entry, boolean inTable) {
        int decimals = entry instanceof Entry.Amount amount ? amount.decimals() : -1;
        boolean computed = entry instanceof Entry.Formula || entry instanceof Entry.Amount;
        boolean quoted = entry instanceof Entry.Words words
                && !words.words().isEmpty()
                && FORMULA_STARTS.indexOf(words.words().charAt(0)) >= 0;
        return number(new Look(entry.style(), decimals, quoted, entry instanceof Entry.Link, computed, inTable));
    }

    private int number(Look look) {
        return numbers.computeIfAbsent(look, added -> {
            looks.add(added);
            return looks.size() - 1;
        });
    }

    /** The looks in the place of the mark in the resource. */
    String xml() {
        var cells = new StringBuilder("<cellXfs count=\"" + looks.size() + "\">");
        looks.forEach(look -> cells.append(xml(look)));
        return SheetXml.resource("styles.xml").replace("{cells}", cells.append("</cellXfs>"));
    }

    private static String xml(Look look) {
        return "<xf numFmtId=\"" + format(look.decimals()) + "\" fontId=\"" + font(look) + "\" fillId=\""
                + fill(look.style()) + "\" borderId=\"" + border(look) + "\" xfId=\"0\""
                + (look.quoted() ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
                + " applyProtection=\"1\">" + alignment(look) + "<protection locked=\""
                + (look.style() == Style.TO_FILL_IN ? 0 : 1) + "\"/></xf>";
    }

    /** Whole numbers and two decimals are built in; the others are in the resource. */
    private static int format(int decimals) {
        return switch (decimals) {
            case -1 -> 0;
            case 0 -> 1;
            case 1 -> 164;
            case 2 -> 2;
            default -> 165;
        };
    }

    private static int font(Look look) {
        if (look.link()) {
            return 5;
        }
        return switch (look.style()) {
            case PLAIN, NOTE, TO_FILL_IN -> 0;
            case HEADING, STRONG, RESULT, SUBSECTION -> 1;
            case TITLE -> 2;
            case SECTION -> 3;
            case LABEL -> 4;
        };
    }

    private static int fill(Style style) {
        return switch (style) {
            case HEADING -> 2;
            case NOTE -> 3;
            default -> 0;
        };
    }

    private static int border(Look look) {
        return switch (look.style()) {
            case TITLE, SECTION, SUBSECTION, NOTE -> 0;
            case HEADING -> 3;
            case TO_FILL_IN, RESULT -> 2;
            case PLAIN, STRONG, LABEL -> look.ruled() ? 1 : 0;
        };
    }

    /** Titles run on over the empty cells beside them; numbers stand at the right in columns of numbers alone. */
    private static String alignment(Look look) {
        boolean runsOn = look.style() == Style.TITLE || look.style() == Style.SECTION;
        boolean left = look.computed() && (!look.ruled() || look.style() == Style.RESULT);
        String across =
                left ? " horizontal=\"left\"" : look.decimals() >= 0 ? " horizontal=\"right\" indent=\"1\"" : "";
        String down = look.style() == Style.HEADING ? "center" : "top";
        return "<alignment" + across + " vertical=\"" + down + "\"" + (runsOn ? "" : " wrapText=\"1\"") + "/>";
    }
}
