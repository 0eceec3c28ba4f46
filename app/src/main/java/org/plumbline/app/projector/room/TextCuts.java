package org.plumbline.app.projector.room;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts a text that does not fit into pieces that do: at the end of a line, else of a sentence, else of a word. */
final class TextCuts {
    private TextCuts() {}

    /** At least one piece; no letter is lost but the blanks at the cuts. */
    static List<String> cut(String text, Predicate<String> fits) {
        var pieces = new ArrayList<String>();
        String rest = text.strip();
        while (!rest.isEmpty() && !fits.test(rest)) {
            int end = end(rest, fits);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || pieces.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String text, Predicate<String> fits) {
        for (List<Integer> ends : List.of(lines(text), ends(text, BreakIterator.getSentenceInstance(Locale.ENGLISH)))) {
            int end = last(text, ends, fits);
            if (end > 0) {
                return end;
            }
        }
        List<Integer> words = ends(text, BreakIterator.getLineInstance(Locale.ENGLISH));
        int end = last(text, words, fits);
        if (end > 0) {
            return end;
        }
        List<Integer> letters = ends(text, BreakIterator.getCharacterInstance(Locale.ENGLISH));
        // Where not even a letter fits, a letter is taken all the same, so that this ends.
        return Math.max(letters.get(0), last(text, letters, fits));
    }

    /** The last end up to which the text fits; 0 where none does. */
    private static int last(String text, List<Integer> ends, Predicate<String> fits) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(text.substring(0, ends.get(middle - 1)).strip())) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? 0 : ends.get(low - 1);
    }

    private static List<Integer> lines(String text) {
        var ends = new ArrayList<Integer>();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            ends.add(at + 1);
        }
        return ends;
    }

    private static List<Integer> ends(String text, BreakIterator breaks) {
        breaks.setText(text);
        var ends = new ArrayList<Integer>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }
}
