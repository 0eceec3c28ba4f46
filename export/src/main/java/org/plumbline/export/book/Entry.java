package org.plumbline.export.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Run;

/** What stands in one cell. */
public sealed interface Entry {
    Style style();

    /** Nothing yet. */
    record Empty(Style style) implements Entry {}

    /** Words, and never a formula, whatever they begin with. */
    record Words(String words, Style style) implements Entry {
        public Words {
            words = printable(words);
        }
    }

    /**
     * A number that can be computed with.
     *
     * @param decimals as many are shown
     */
    record Amount(double value, int decimals, Style style) implements Entry {}

    /**
     * A formula of ours.
     *
     * @param formula without the sign before it
     * @param shown what it comes to as things stand, for programs that do not compute
     */
    record Formula(String formula, String shown, Style style) implements Entry {
        public Formula {
            shown = printable(shown);
        }
    }

    /**
     * Words that lead to another sheet.
     *
     * @param sheet its name
     */
    record Link(String words, String sheet, Style style) implements Entry {
        public Link {
            words = printable(words);
        }
    }

    /** As documents show them, so that every format says the same. */
    private static String printable(String words) {
        return new Run(words, Role.PLAIN).words();
    }

    static Entry of(String words) {
        return of(words, Style.PLAIN);
    }

    /** Words, or an empty cell without any. */
    static Entry of(String words, Style style) {
        return words.isEmpty() ? new Empty(style) : new Words(words, style);
    }

    static Entry of(int count) {
        return new Amount(count, 0, Style.PLAIN);
    }

    /** What it says, where nothing is computed. */
    default String plainly() {
        if (this instanceof Words words) {
            return words.words();
        }
        if (this instanceof Amount amount) {
            return BigDecimal.valueOf(amount.value())
                    .setScale(amount.decimals(), RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        if (this instanceof Formula formula) {
            return formula.shown();
        }
        return this instanceof Link link ? link.words() : "";
    }
}
